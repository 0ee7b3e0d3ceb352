import type { Piece } from './piece.ts';

/** A piece with its place below and to the right of where the columns begin, in points. */
export interface ColumnPlace {
  readonly piece: Piece;
  readonly column: number;
  readonly y: number;
}

/** What of the pieces stands in the columns of one page. */
export interface FilledColumns {
  readonly places: readonly ColumnPlace[];
  /** Of the longest column. */
  readonly height: number;
}

/** Fills columns of a height one after the other, as far as the pieces go in. */
function fill(pieces: readonly Piece[], count: number, height: number): FilledColumns {
  const places: ColumnPlace[] = [];
  let column = 0;
  let y = 0;
  let longest = 0;
  for (const piece of pieces) {
    const space = y === 0 ? 0 : piece.spaceBefore;
    if (y > 0 && y + space + piece.height > height) {
      column += 1;
      y = 0;
    }
    if (column >= count || piece.height > height) break;
    const top = y === 0 ? 0 : y + piece.spaceBefore;
    places.push({ piece, column, y: top });
    y = top + piece.height;
    longest = Math.max(longest, y);
  }
  return { places, height: longest };
}

/**
 * The pieces that stand on one page: columns are filled to the bottom or, where all that is left
 * goes in, are made equally long, so that the flow goes on close below them.
 *
 * @param available height that is left on the page, in points
 */
export function flowColumns(
  pieces: readonly Piece[],
  count: number,
  available: number,
): FilledColumns {
  const full = fill(pieces, count, available);
  if (full.places.length < pieces.length) return full;
  const total = pieces.reduce((sum, { height, spaceBefore }) => sum + height + spaceBefore, 0);
  for (let height = total / count - 1; height < available; height += 1) {
    const balanced = fill(pieces, count, height);
    if (balanced.places.length === pieces.length) return balanced;
  }
  return full;
}
