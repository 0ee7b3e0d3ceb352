import type { ComposeContext } from './compose-context.ts';
import type { Block } from './layout/blocks.ts';
import { layoutBlocks, stackedHeight } from './layout/layout-blocks.ts';
import { PAGE, TEXT_WIDTH } from './layout/page-geometry.ts';
import type { Pagination } from './layout/paginate.ts';
import { moveItems, type Piece, type PlacedItem } from './layout/piece.ts';
import { structNode } from './layout/struct-node.ts';
import { INK, type TextStyle } from './layout/text-style.ts';
import { composeAtAGlance } from './sections/at-a-glance.ts';
import { layoutCover } from './sections/cover.ts';
import { composeKeyMessages } from './sections/key-messages.ts';
import { composeMap, mapNotes } from './sections/map-section.ts';
import { composeShortSources } from './sections/sources.ts';
import { composeTopThreats } from './sections/threats.ts';

const BOTTOM = PAGE.height - 40;
const MOST_THREATS = 6;
const FEWEST_THREATS = 3;
const CELL: TextStyle = { sizePoints: 6.8, leadingPoints: 8.6, colour: INK.text };
const FINE: TextStyle = { sizePoints: 5.8, leadingPoints: 7.4, colour: INK.muted };
const SMALLEST_MAP = 250;
const LARGEST_MAP = 420;
const MAP_SHARE = 0.64;

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
  const glance = composeAtAGlance(context, 2);
  const compose = (rows: number): { pieces: Piece[]; mapHeight: number } => {
    const threats = set(composeTopThreats(context, rows, CELL));
    const sources = set([
      { kind: 'paragraph', inlines: [{ text: mapNotes(context) }], style: FINE, spaceBefore: 5 },
      { kind: 'paragraph', inlines: composeShortSources(context, 14), style: FINE, spaceBefore: 2 },
    ]);
    const words = stackedHeight(messages) + stackedHeight(threats) + stackedHeight(sources);
    const mapHeight = Math.min(LARGEST_MAP, BOTTOM - cover.bottom - words - 40);
    const middle = set([
      {
        kind: 'columns',
        gap: 16,
        spaceBefore: 8,
        columns: [
          {
            share: MAP_SHARE,
            blocks: [
              composeMap(
                context,
                TEXT_WIDTH * MAP_SHARE - 16 * MAP_SHARE,
                Math.max(SMALLEST_MAP, mapHeight),
              ),
            ],
          },
          { share: 1 - MAP_SHARE, blocks: glance },
        ],
      },
    ]);
    return { pieces: [...messages, ...middle, ...threats, ...sources], mapHeight };
  };
  let rows = MOST_THREATS;
  let composed = compose(rows);
  while (composed.mapHeight < SMALLEST_MAP && rows > FEWEST_THREATS) {
    rows -= 1;
    composed = compose(rows);
  }
  return {
    pages: [{ items: [...cover.items, ...stack(composed.pieces, cover.bottom)] }],
    bookmarks: [{ title: context.facts.provinceName, page: 0, y: PAGE.top }],
  };
}

function stack(pieces: readonly Piece[], top: number): PlacedItem[] {
  let y = top;
  return pieces.flatMap((piece, index) => {
    y += index === 0 ? 0 : Math.min(piece.spaceBefore, 9);
    const items = moveItems(piece.items, PAGE.left, y);
    y += piece.height;
    return items;
  });
}
