import type { ComposeContext } from './compose-context.ts';
import type { Block } from './layout/blocks.ts';
import { layoutBlocks } from './layout/layout-blocks.ts';
import { PAGE, TEXT_WIDTH } from './layout/page-geometry.ts';
import { type Pagination, paginate } from './layout/paginate.ts';
import { structNode } from './layout/struct-node.ts';
import { composeAcrossTheBorder } from './sections/across-the-border.ts';
import { composeAnnotations } from './sections/annotations.ts';
import { composeAreaChart, composeAtAGlance } from './sections/at-a-glance.ts';
import { layoutCover } from './sections/cover.ts';
import { composeKeyMessages } from './sections/key-messages.ts';
import { composeMapSection } from './sections/map-section.ts';
import { composeNotKnown } from './sections/not-known.ts';
import { composeProtectedAreas } from './sections/protected-areas.ts';
import { composeResponse } from './sections/response.ts';
import { composeSources } from './sections/sources.ts';
import { composeRedListChart, composeSpecies } from './sections/species.ts';
import { composeThreats, composeTrendChart } from './sections/threats.ts';
import { composeWhyItMatters } from './sections/why-it-matters.ts';

/** Room for the map on a page of its own, below the heading and above the notes. */
const MAP_HEIGHT = 672;

/**
 * All thirteen parts. The first page is for those who have ten minutes: cover strip,
 * key messages and figures; the map has the second page to itself, so that it is as
 * large as the paper allows.
 */
export function composeFullForm(context: ComposeContext): Pagination {
  const root = structNode('Document', null);
  const cover = layoutCover(context, root, false);
  // Sections are composed in the order of reading, which numbers their sources.
  const sections: readonly (readonly Block[])[] = [
    composeKeyMessages(context),
    [...composeAtAGlance(context), charts(context)],
    composeMapSection(context, TEXT_WIDTH, MAP_HEIGHT),
    composeWhyItMatters(context),
    composeProtectedAreas(context),
    composeSpecies(context),
    composeThreats(context),
    composeResponse(context),
    composeAcrossTheBorder(context),
    composeAnnotations(context),
    composeNotKnown(context),
    composeSources(context),
  ];
  const layout = { fonts: context.fonts, language: context.input.language };
  const pieces = sections.flatMap((blocks) =>
    layoutBlocks(blocks, TEXT_WIDTH, structNode('Sect', root), layout),
  );
  const { pages, bookmarks } = paginate(pieces, cover.bottom);
  const [first, ...rest] = pages;
  return {
    pages: [{ items: [...cover.items, ...(first?.items ?? [])] }, ...rest],
    bookmarks: [{ title: context.facts.provinceName, page: 0, y: PAGE.top }, ...bookmarks],
  };
}

/** Charts of area and trends beside the one of threatened species, where there are both. */
function charts(context: ComposeContext): Block {
  const columns = [
    [...composeAreaChart(context), ...composeTrendChart(context)],
    composeRedListChart(context),
  ]
    .filter((blocks) => blocks.length > 0)
    .map((blocks) => ({ share: 1, blocks }));
  return { kind: 'columns', gap: 22, spaceBefore: 14, columns };
}
