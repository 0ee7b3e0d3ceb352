import type { ComposeContext } from './compose-context.ts';
import type { Block } from './layout/blocks.ts';
import { layoutBlocks, stackedHeight } from './layout/layout-blocks.ts';
import { PAGE, TEXT_WIDTH } from './layout/page-geometry.ts';
import type { Pagination } from './layout/paginate.ts';
import { moveItems, type Piece, type PlacedItem } from './layout/piece.ts';
import { structNode } from './layout/struct-node.ts';
import { INK, type TextStyle } from './layout/text-style.ts';
import { composeGlanceColumn } from './sections/at-a-glance.ts';
import { layoutCover } from './sections/cover.ts';
import { composeKeyMessages } from './sections/key-messages.ts';
import { composeMap, mapNotes } from './sections/map-section.ts';
import { composeShortSources } from './sections/sources.ts';
import { composeTopThreats } from './sections/threats.ts';

const BOTTOM = PAGE.height - 38;
const MOST_THREATS = 5;
const FEWEST_THREATS = 2;
const CELL: TextStyle = { sizePoints: 6.6, leadingPoints: 8.2, colour: INK.text };
const FINE: TextStyle = { sizePoints: 5.6, leadingPoints: 7, colour: INK.muted };
/** Below this height, in points, the map and its legend can no longer be read. */
const SMALLEST_MAP = 330;
const LARGEST_MAP = 460;
const MAP_SHARE = 0.67;
const GAP = 16;

/**
 * The parts marked 1 on one page: the map takes what the words leave, and the table
 * of threats gives up rows before the map becomes too small to read.
 */
export function composeOnePage(context: ComposeContext): Pagination {
  const layout = { fonts: context.fonts, language: context.input.language };
  const root = structNode('Document', null);
  const cover = layoutCover(context, root, true);
  const node = structNode('Sect', root);
  const set = (blocks: readonly Block[]) => layoutBlocks(blocks, TEXT_WIDTH, node, layout);
  const messages = set(composeKeyMessages(context, true));
  const glance = composeGlanceColumn(context);
  const foot = (rows: number) => [
    ...set(composeTopThreats(context, rows, CELL)),
    ...set([
      { kind: 'paragraph', inlines: [{ text: mapNotes(context) }], style: FINE, spaceBefore: 4 },
      { kind: 'paragraph', inlines: composeShortSources(context), style: FINE, spaceBefore: 1 },
    ]),
  ];
  const room = (pieces: readonly Piece[]) =>
    BOTTOM - cover.bottom - stackedHeight(messages) - stackedHeight(pieces) - 2 * LARGEST_SPACE;
  // Composed once before measuring, so that all numbers of sources are given in reading order.
  let rows = MOST_THREATS;
  let below = foot(rows);
  while (room(below) < SMALLEST_MAP && rows > FEWEST_THREATS) {
    rows -= 1;
    below = foot(rows);
  }
  const mapHeight = Math.min(LARGEST_MAP, room(below));
  const mapWidth = (TEXT_WIDTH - GAP) * MAP_SHARE;
  const middle = set([
    {
      kind: 'columns',
      gap: GAP,
      spaceBefore: LARGEST_SPACE,
      columns: [
        { share: MAP_SHARE, blocks: [composeMap(context, mapWidth, mapHeight)] },
        { share: 1 - MAP_SHARE, blocks: glance },
      ],
    },
  ]);
  return {
    pages: [
      { items: [...cover.items, ...stack([...messages, ...middle, ...below], cover.bottom)] },
    ],
    bookmarks: [{ title: context.facts.provinceName, page: 0, y: PAGE.top }],
  };
}

/** Sections stand closer here than in the full form. */
const LARGEST_SPACE = 8;

function stack(pieces: readonly Piece[], top: number): PlacedItem[] {
  let y = top;
  return pieces.flatMap((piece, index) => {
    y += index === 0 ? 0 : Math.min(piece.spaceBefore, LARGEST_SPACE);
    const items = moveItems(piece.items, PAGE.left, y);
    y += piece.height;
    return items;
  });
}
