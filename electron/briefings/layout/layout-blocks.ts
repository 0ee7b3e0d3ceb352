import type { Block } from './blocks.ts';
import { plainText } from './inline.ts';
import type { LayoutContext } from './layout-context.ts';
import { layoutParagraph, stackLines } from './layout-paragraph.ts';
import { layoutTable } from './layout-table.ts';
import { moveItems, type Piece, type PlacedItem } from './piece.ts';
import { type StructNode, structNode } from './struct-node.ts';
import { INK, STYLES } from './text-style.ts';

/** Room between the columns of a list, in points. */
const COLUMN_GAP = 16;

/** Lays blocks out one below the other; pages come later, in `paginate`. */
export function layoutBlocks(
  blocks: readonly Block[],
  width: number,
  parent: StructNode | null,
  context: LayoutContext,
): Piece[] {
  return blocks.flatMap((block) => layoutBlock(block, width, parent, context));
}

/** Height of pieces that stand directly below each other, the first without its space. */
export function stackedHeight(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, piece, index) => sum + piece.height + (index === 0 ? 0 : piece.spaceBefore),
    0,
  );
}

function layoutBlock(
  block: Block,
  width: number,
  parent: StructNode | null,
  context: LayoutContext,
): Piece[] {
  switch (block.kind) {
    case 'heading':
      return [layoutHeading(block, width, parent, context)];
    case 'paragraph':
      return layoutFlowingText(block, width, parent, context);
    case 'list':
      return layoutList(block, width, parent, context);
    case 'table':
      return layoutTable(block, width, parent, context);
    case 'figure': {
      const node = structNode('Figure', parent, { alternative: block.alternative });
      const items = block.paint(width, block.height);
      return [
        {
          height: block.height,
          items: [{ kind: 'figure', node, x: 0, y: 0, width, height: block.height, items }],
          spaceBefore: block.spaceBefore ?? 6,
          keepWithNext: block.keepWithNext ?? false,
        },
      ];
    }
    case 'columns':
      return [layoutColumns(block, width, parent, context)];
  }
}

function layoutHeading(
  block: Extract<Block, { kind: 'heading' }>,
  width: number,
  parent: StructNode | null,
  context: LayoutContext,
): Piece {
  const isSection = block.level === 2;
  const node = structNode(isSection ? 'H2' : 'H3', parent);
  const isLarge = isSection && !block.isCompact;
  const style = isLarge
    ? STYLES.heading2
    : block.isCompact
      ? STYLES.headingCompact
      : STYLES.heading3;
  const text = layoutParagraph(block.inlines, style, width, node, context);
  const top = isLarge ? 5 : isSection ? 3.5 : 0;
  const rule: PlacedItem = {
    kind: 'shape',
    shape: {
      kind: 'rectangle',
      x: 0,
      y: 0,
      width: isLarge ? 28 : 20,
      height: isLarge ? 2.4 : 1.8,
      fill: INK.accent,
    },
  };
  return {
    height: text.height + top + (isLarge ? 3 : 1),
    items: [...(isSection ? [rule] : []), ...stackLines(text, 0, top)],
    spaceBefore: isLarge ? 17 : 9,
    keepWithNext: true,
    ...(block.pageBreakBefore ? { pageBreakBefore: true } : {}),
    ...(isSection ? { bookmark: plainText(block.inlines) } : {}),
  };
}

/** A paragraph may be split, but never so that one line stands alone. */
function layoutFlowingText(
  block: Extract<Block, { kind: 'paragraph' }>,
  width: number,
  parent: StructNode | null,
  context: LayoutContext,
): Piece[] {
  const node = structNode('P', parent);
  const text = layoutParagraph(block.inlines, block.style ?? STYLES.body, width, node, context);
  const count = text.lines.length;
  return text.lines.map((line, index) => ({
    height: text.leadingPoints,
    items: line.items,
    spaceBefore: index === 0 ? (block.spaceBefore ?? 4) : 0,
    keepWithNext:
      index === count - 1
        ? (block.keepWithNext ?? false)
        : index === 0 || index === count - 2 || (block.keepWithNext ?? false),
  }));
}

function layoutList(
  block: Extract<Block, { kind: 'list' }>,
  width: number,
  parent: StructNode | null,
  context: LayoutContext,
): Piece[] {
  const list = structNode('L', parent);
  const style = block.style ?? STYLES.body;
  const labelWidth = block.labelWidth ?? 16;
  const count = block.columns ?? 1;
  const columnWidth = (width - COLUMN_GAP * (count - 1)) / count;
  const column = { count, pitch: columnWidth + COLUMN_GAP };
  return block.items.map(({ label, inlines }, index) => {
    const item = structNode('LI', list);
    const labelText = layoutParagraph(
      [{ text: label, bold: true, colour: INK.accent }],
      style,
      labelWidth,
      structNode('Lbl', item),
      context,
    );
    const body = structNode('LBody', item);
    const text = layoutParagraph(inlines, style, columnWidth - labelWidth, body, context);
    return {
      height: text.height,
      items: [...stackLines(labelText), ...stackLines(text, labelWidth, 0)],
      spaceBefore: index === 0 ? (block.spaceBefore ?? 4) : (block.spacing ?? 2.5),
      keepWithNext: false,
      ...(count > 1 ? { column } : {}),
    };
  });
}

function layoutColumns(
  block: Extract<Block, { kind: 'columns' }>,
  width: number,
  parent: StructNode | null,
  context: LayoutContext,
): Piece {
  const shares = block.columns.reduce((sum, column) => sum + column.share, 0);
  const free = width - block.gap * (block.columns.length - 1);
  const items: PlacedItem[] = [];
  let height = 0;
  let x = 0;
  for (const column of block.columns) {
    const columnWidth = (free * column.share) / shares;
    const pieces = layoutBlocks(column.blocks, columnWidth, parent, context);
    let y = 0;
    for (const [index, piece] of pieces.entries()) {
      y += index === 0 ? 0 : piece.spaceBefore;
      items.push(...moveItems(piece.items, x, y));
      y += piece.height;
    }
    height = Math.max(height, y);
    x += columnWidth + block.gap;
  }
  return { height, items, spaceBefore: block.spaceBefore ?? 6, keepWithNext: false };
}
