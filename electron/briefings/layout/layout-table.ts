import type { Block, Cell } from './blocks.ts';
import { widestWord } from './break-lines.ts';
import type { LayoutContext } from './layout-context.ts';
import { layoutParagraph, stackLines } from './layout-paragraph.ts';
import type { Piece, PlacedItem } from './piece.ts';
import { type StructNode, structNode } from './struct-node.ts';
import { INK, STYLES, type TextStyle } from './text-style.ts';

type TableBlock = Extract<Block, { kind: 'table' }>;

const PADDING_X = 4;
const PADDING_Y = 2.6;
const HAIRLINE_POINTS = 0.4;
/** No word may claim more of the table than this. */
const LARGEST_LEAST = 0.3;

/** A table as pieces: caption, header, then a piece for each row; rows are never split. */
export function layoutTable(
  block: TableBlock,
  width: number,
  parent: StructNode | null,
  context: LayoutContext,
): Piece[] {
  const table = structNode('Table', parent);
  const widths = columnWidths(block, width, context);
  const style = block.style ?? STYLES.cell;
  const spaceBefore = block.spaceBefore ?? 6;
  const pieces: Piece[] = [];
  if (block.caption) {
    const node = structNode('Caption', table);
    const text = layoutParagraph(block.caption, STYLES.heading3, width, node, context);
    pieces.push({
      height: text.height + 2,
      items: stackLines(text),
      spaceBefore,
      keepWithNext: true,
    });
  }
  const headerCells = block.columns.map(
    (column): Cell => ({
      inlines: column.header,
      ...(column.align ? { align: column.align } : {}),
    }),
  );
  const header: Piece = {
    ...layoutRow(headerCells, widths, table, headerStyle(style), context, () => ({
      type: 'TH',
      scope: 'Column',
    })),
    spaceBefore: block.caption ? 0 : spaceBefore,
    keepWithNext: true,
  };
  pieces.push(withRules(header, width, true));
  const rowHeaderColumn = block.rowHeaderColumn ?? 0;
  const repeatedHeader = withRules(header, width, true);
  for (const [rowIndex, row] of block.rows.entries()) {
    const cells = row.map((cell, index): Cell => {
      const align = cell.align ?? block.columns[index]?.align;
      return align ? { ...cell, align } : cell;
    });
    const piece = layoutRow(cells, widths, table, style, context, (index) =>
      index === rowHeaderColumn ? { type: 'TH', scope: 'Row' } : { type: 'TD' },
    );
    // Neither the first nor the last row is left alone on a page.
    const isKept = block.rows.length > 2 && (rowIndex === 0 || rowIndex === block.rows.length - 2);
    pieces.push({ ...withRules(piece, width, false), repeatedHeader, keepWithNext: isKept });
  }
  return pieces;
}

function headerStyle(style: TextStyle): TextStyle {
  return {
    ...STYLES.tableHead,
    sizePoints: Math.min(STYLES.tableHead.sizePoints, style.sizePoints),
    leadingPoints: Math.min(STYLES.tableHead.leadingPoints, style.leadingPoints),
  };
}

/** Shares of the width, but no column narrower than its longest word. */
function columnWidths(block: TableBlock, width: number, context: LayoutContext): number[] {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const style = block.style ?? STYLES.cell;
  const wanted = block.columns.map((column) => (width * column.share) / shares);
  const least = block.columns.map((column, index) => {
    const cells = block.rows.flatMap((row) => row[index]?.inlines ?? []);
    const words = Math.max(
      widestWord(column.header, headerStyle(style), context),
      widestWord(cells, style, context),
    );
    return Math.min(words + 2 * PADDING_X + 0.5, width * LARGEST_LEAST);
  });
  const missing = wanted.map((value, index) => Math.max(0, (least[index] ?? 0) - value));
  const spare = wanted.map((value, index) => Math.max(0, value - (least[index] ?? 0)));
  const allMissing = missing.reduce((sum, value) => sum + value, 0);
  const allSpare = spare.reduce((sum, value) => sum + value, 0);
  const given = allSpare === 0 ? 0 : Math.min(1, allMissing / allSpare);
  return wanted.map((value, index) => value + (missing[index] ?? 0) - (spare[index] ?? 0) * given);
}

function layoutRow(
  cells: readonly Cell[],
  widths: readonly number[],
  table: StructNode,
  style: TextStyle,
  context: LayoutContext,
  cellType: (index: number) => { type: 'TH' | 'TD'; scope?: 'Column' | 'Row' },
): Piece {
  const row = structNode('TR', table);
  const laidOut = cells.map((cell, index) => {
    const { type, scope } = cellType(index);
    const node = structNode(type, row, scope ? { scope } : {});
    const inner = (widths[index] ?? 0) - 2 * PADDING_X;
    const cellStyle: TextStyle = {
      ...style,
      ...(cell.colour ? { colour: cell.colour } : {}),
      ...(cell.bold ? { bold: true } : {}),
      align: cell.align ?? 'left',
    };
    // The space keeps a note apart from the text above it when the cell is read out.
    const inlines = cell.note?.length ? [...cell.inlines, { text: ' ' }] : cell.inlines;
    const text = layoutParagraph(inlines, cellStyle, inner, node, context);
    const noteStyle = {
      ...cellStyle,
      sizePoints: style.sizePoints * 0.88,
      leadingPoints: style.leadingPoints * 0.9,
      colour: cell.colour ?? INK.muted,
      bold: false,
    };
    const note = cell.note?.length
      ? layoutParagraph(cell.note, noteStyle, inner, node, context)
      : null;
    return { cell, text, note, height: text.height + (note?.height ?? 0) };
  });
  const height = Math.max(...laidOut.map((cell) => cell.height)) + 2 * PADDING_Y;
  const items: PlacedItem[] = [];
  let x = 0;
  for (const [index, { cell, text, note }] of laidOut.entries()) {
    const width = widths[index] ?? 0;
    if (cell.fill) {
      items.push({
        kind: 'shape',
        shape: {
          kind: 'rectangle',
          x: x + 0.5,
          y: 0.7,
          width: width - 1,
          height: height - 1.4,
          fill: cell.fill,
        },
      });
    }
    items.push(...stackLines(text, x + PADDING_X, PADDING_Y));
    if (note) items.push(...stackLines(note, x + PADDING_X, PADDING_Y + text.height));
    x += width;
  }
  return { height, items, spaceBefore: 0, keepWithNext: false };
}

function withRules(piece: Piece, width: number, isHeader: boolean): Piece {
  const line = (y: number, colour: string, thickness: number): PlacedItem => ({
    kind: 'shape',
    shape: {
      kind: 'path',
      subPaths: [{ points: [0, y, width, y], closed: false }],
      stroke: { colour, width: thickness },
    },
  });
  const rules = isHeader
    ? [line(0, INK.rule, 0.8), line(piece.height, INK.rule, HAIRLINE_POINTS)]
    : [line(piece.height, INK.hairline, HAIRLINE_POINTS)];
  return { ...piece, items: [...rules, ...piece.items] };
}
