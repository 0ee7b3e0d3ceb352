import { flowColumns } from './flow-columns.ts';
import { PAGE } from './page-geometry.ts';
import { asArtifact, type ColumnFlow, moveItems, type Piece, type PlacedItem } from './piece.ts';

/** What heads columns stands above at least so many of their pieces. */
const COLUMN_BEGINNING_PIECES = 3;

export interface LaidOutPage {
  readonly items: readonly PlacedItem[];
}

export interface Bookmark {
  readonly title: string;
  /** Counted from 0. */
  readonly page: number;
  readonly y: number;
}

export interface Pagination {
  readonly pages: readonly LaidOutPage[];
  readonly bookmarks: readonly Bookmark[];
}

/**
 * Fills pages with pieces. Pieces that must stay with the next go over to the new
 * page together with it; the header of a table that goes on is shown again.
 *
 * @param firstTop where the flow begins on the first page, below the cover strip
 */
export function paginate(pieces: readonly Piece[], firstTop: number): Pagination {
  const pages: { items: PlacedItem[] }[] = [{ items: [] }];
  const bookmarks: Bookmark[] = [];
  let y = firstTop;
  let isAtTop = true;
  const breakPage = () => {
    pages.push({ items: [] });
    y = PAGE.top;
    isAtTop = true;
  };
  const placeColumns = (run: readonly Piece[], { count, pitch }: ColumnFlow) => {
    let left = run;
    while (left.length > 0) {
      const space = isAtTop ? 0 : (left[0]?.spaceBefore ?? 0);
      const { places, height } = flowColumns(left, count, PAGE.bottom - y - space);
      // Too little room for a first piece; at the top of a page there is always enough.
      if (places.length === 0 && isAtTop) throw new Error('a piece is higher than a page');
      for (const place of places) {
        const x = PAGE.left + place.column * pitch;
        pages.at(-1)?.items.push(...moveItems(place.piece.items, x, y + space + place.y));
      }
      left = left.slice(places.length);
      y += space + height;
      isAtTop = false;
      if (left.length > 0) breakPage();
    }
  };
  const groups = columnRuns(keptGroups(pieces));
  for (const [groupIndex, group] of groups.entries()) {
    const first = group[0];
    if (!first) continue;
    if (first.column) {
      placeColumns(group, first.column);
      continue;
    }
    const height = group.reduce(
      (sum, piece, index) => sum + piece.height + (index === 0 && isAtTop ? 0 : piece.spaceBefore),
      0,
    );
    const needed = height + columnBeginning(group, groups[groupIndex + 1]);
    if (!isAtTop && (first.pageBreakBefore || y + needed > PAGE.bottom)) breakPage();
    for (const piece of group) {
      if (!isAtTop && y + piece.spaceBefore + piece.height > PAGE.bottom) breakPage();
      const page = pages.at(-1);
      if (!page) continue;
      if (isAtTop && pages.length > 1 && piece.repeatedHeader) {
        page.items.push(...asArtifact(moveItems(piece.repeatedHeader.items, PAGE.left, y)));
        y += piece.repeatedHeader.height;
      } else if (!isAtTop) y += piece.spaceBefore;
      if (piece.bookmark) bookmarks.push({ title: piece.bookmark, page: pages.length - 1, y });
      page.items.push(...moveItems(piece.items, PAGE.left, y));
      y += piece.height;
      isAtTop = false;
    }
  }
  return { pages, bookmarks };
}

/** Room for the beginning of columns, below what must not stand without them. */
function columnBeginning(group: readonly Piece[], next: readonly Piece[] | undefined): number {
  if (!group.at(-1)?.keepWithNext || !next?.[0]?.column) return 0;
  return next
    .slice(0, COLUMN_BEGINNING_PIECES)
    .reduce((sum, piece) => sum + piece.spaceBefore + piece.height, 0);
}

/** Joins neighbouring groups that stand in the same columns. */
function columnRuns(groups: readonly Piece[][]): Piece[][] {
  const runs: Piece[][] = [];
  for (const group of groups) {
    const column = group[0]?.column;
    const last = runs.at(-1);
    if (column && last?.[0]?.column === column) last.push(...group);
    else runs.push([...group]);
  }
  return runs;
}

/** Runs of pieces that belong on one page: each ends with one that may be the last. */
function keptGroups(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  for (const piece of pieces) {
    if (piece.column && group.length > 0) {
      groups.push(group);
      group = [];
    }
    group.push(piece);
    if (piece.keepWithNext) continue;
    groups.push(group);
    group = [];
  }
  if (group.length > 0) groups.push(group);
  return groups;
}
