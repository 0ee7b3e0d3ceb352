import type { ComposeContext } from './compose-context.ts';
import type { Block } from './layout/blocks.ts';
import { layoutBlocks, stackedHeight } from './layout/layout-blocks.ts';
import { PAGE, TEXT_WIDTH } from './layout/page-geometry.ts';
import { type Pagination, paginate } from './layout/paginate.ts';
import { type StructNode, structNode } from './layout/struct-node.ts';
import { composeAcrossTheBorder } from './sections/across-the-border.ts';
import { composeAnnotations } from './sections/annotations.ts';
import { composeAreaChart, composeAtAGlance } from './sections/at-a-glance.ts';
import { layoutCover } from './sections/cover.ts';
import { composeKeyMessages } from './sections/key-messages.ts';
import { composeMapSection } from './sections/map-section.ts';
import { composeNotKnown } from './sections/not-known.ts';
import { composeProtectedAreas } from './sections/protected-areas.ts';
import { composeResponse } from './sections/response.ts';
import { composeSources, type SourceDensity } from './sections/sources.ts';
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
  const messages = composeKeyMessages(context);
  const glance = composeAtAGlance(context);
  const figures = charts(context);
  const map = composeMapSection(context, TEXT_WIDTH, MAP_HEIGHT);
  const rest = [
    composeWhyItMatters(context),
    composeProtectedAreas(context),
    composeSpecies(context),
    composeThreats(context),
    composeResponse(context),
    composeAcrossTheBorder(context),
    composeAnnotations(context),
    composeNotKnown(context),
  ];
  const layOut = (blocks: readonly Block[], parent: StructNode | null) =>
    layoutBlocks(blocks, TEXT_WIDTH, parent, {
      fonts: context.fonts,
      language: context.input.language,
    });
  // Charts that the first page has no room for would fill a page alone before the map's.
  const firstPage = layOut([...messages, ...glance, figures], null);
  const hasRoom = cover.bottom + stackedHeight(firstPage) <= PAGE.bottom;
  const sections = hasRoom
    ? [messages, [...glance, figures], map, ...rest]
    : [messages, glance, map, [figures], ...rest];
  const body = sections.flatMap((blocks) => layOut(blocks, structNode('Sect', root)));
  const pagesWith = (density: SourceDensity) =>
    paginate([...body, ...layOut(composeSources(context, density), null)], cover.bottom).pages
      .length;
  // Closer print where it saves a page, which would hold a few lines.
  const density = pagesWith('close') < pagesWith('usual') ? 'close' : 'usual';
  const sources = layOut(composeSources(context, density), structNode('Sect', root));
  const { pages, bookmarks } = paginate([...body, ...sources], cover.bottom);
  const [first, ...others] = pages;
  return {
    pages: [{ items: [...cover.items, ...(first?.items ?? [])] }, ...others],
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
