import { SITE_SYMBOLS } from '#shared/cartography/site-symbols.ts';
import { SITE_CATEGORIES } from '#shared/model/closed-lists.ts';
import type { Language } from '#shared/text/language.ts';
import { SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import type { PlainItem } from '../layout/shape.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import { borderStyle } from './layer-classes.ts';
import { MAP_INK } from './map-style.ts';
import { type MapTextStyle, mapText, mapTextWidth } from './map-text.ts';
import { DESIGNATION_MARKS, marksOf, type PlacedSite } from './site-layer.ts';

/** One line of the legend: what is drawn, about the middle of a small box, and its words. */
export interface LegendEntry {
  readonly text: string;
  readonly sample: (x: number, middle: number) => readonly PlainItem[];
}

const SAMPLE_WIDTH = 15;
const GAP = 6;
const WIDE = { line: 10.2, sizePoints: 6.6 };
/** Below this width letters and lines are smaller, so that two columns fit. */
const NARROW_BELOW = 300;
const NARROW = { line: 8.2, sizePoints: 5.6 };

/** Only what is on the page. */
export function legendEntries(
  sites: readonly PlacedSite[],
  shown: {
    readonly annotations: boolean;
    readonly towns: boolean;
    readonly lakes: boolean;
    readonly disputed: boolean;
    readonly countryBorder: boolean;
    readonly ecoregion: boolean;
  },
  text: BriefingText['map'],
  language: Language,
): LegendEntry[] {
  const entries: LegendEntry[] = [];
  for (const category of SITE_CATEGORIES) {
    if (!sites.some(({ site }) => site.category === category)) continue;
    const { colour, outline, path } = SITE_SYMBOLS[category];
    entries.push({
      text: SITE_CATEGORY_WORDS[category][language],
      sample: (x, y) => [
        {
          kind: 'symbol',
          path,
          x,
          y,
          radius: 3.6,
          fill: colour,
          stroke: { colour: outline, width: 0.5 },
        },
      ],
    });
  }
  const markTexts = {
    'world-heritage': text.worldHeritage,
    ramsar: text.ramsar,
    'biosphere-reserve': text.biosphere,
  };
  for (const mark of DESIGNATION_MARKS) {
    if (!sites.some(({ site }) => marksOf(site).includes(mark))) continue;
    entries.push({
      text: markTexts[mark.kind],
      sample: (x, y) => [
        {
          kind: 'symbol',
          path: mark.path,
          x,
          y,
          radius: 3,
          fill: mark.fill,
          stroke: { colour: mark.edge, width: 0.4 },
        },
      ],
    });
  }
  if (sites.some(({ circleRadius }) => circleRadius > 4)) {
    entries.push({
      text: text.areaCircle,
      sample: (x, y) => [
        {
          kind: 'circle',
          x,
          y,
          radius: 4,
          fill: '#6c7478',
          fillOpacity: 0.13,
          stroke: { colour: '#474c55', width: 0.35 },
        },
      ],
    });
  }
  if (shown.annotations) {
    entries.push({
      text: text.yourRegions,
      sample: (x, y) => [
        { kind: 'circle', x, y, radius: 4, fill: '#c62828' },
        ...(['1'] as const).map(
          (number): PlainItem => ({
            kind: 'text',
            text: number,
            font: 'latin-bold',
            sizePoints: 5.6,
            colour: '#ffffff',
            x: x - 1.6,
            baseline: y + 2,
          }),
        ),
      ],
    });
  }
  entries.push(...lineEntries(shown, text));
  return entries;
}

function lineEntries(
  shown: Parameters<typeof legendEntries>[1],
  text: BriefingText['map'],
): LegendEntry[] {
  const line = (
    words: string,
    stroke: { colour: string; width: number; dash?: readonly number[]; round?: boolean },
  ): LegendEntry => ({
    text: words,
    sample: (x, y) => [
      { kind: 'path', subPaths: [{ points: [x - 6, y, x + 6, y], closed: false }], stroke },
    ],
  });
  const entries: LegendEntry[] = [];
  if (shown.towns) {
    entries.push({
      text: text.town,
      sample: (x, y) => [
        {
          kind: 'circle',
          x,
          y,
          radius: 1.4,
          fill: MAP_INK.halo,
          stroke: { colour: MAP_INK.town, width: 0.6 },
        },
      ],
    });
  }
  entries.push(line(text.river, { colour: MAP_INK.river, width: 0.8 }));
  if (shown.lakes) {
    entries.push({
      text: text.lake,
      sample: (x, y) => [
        {
          kind: 'rectangle',
          x: x - 5,
          y: y - 2.6,
          width: 10,
          height: 5.2,
          radius: 2.4,
          fill: MAP_INK.lake,
          stroke: { colour: MAP_INK.lakeEdge, width: 0.4 },
        },
      ],
    });
  }
  if (shown.countryBorder) entries.push(line(text.countryBorder, borderStyle('country').stroke));
  entries.push(line(text.provinceBorder, borderStyle('province').stroke));
  if (shown.disputed) entries.push(line(text.disputedBorder, borderStyle('disputed').stroke));
  if (shown.ecoregion) {
    entries.push(
      line(text.ecoregionOutline, {
        colour: MAP_INK.ecoregion,
        width: 0.9,
        dash: [3.2, 2.2],
        round: false,
      }),
    );
  }
  return entries;
}

/** Sets entries in columns within a width; returns the items and the height they take. */
export function layoutLegend(
  entries: readonly LegendEntry[],
  x: number,
  y: number,
  width: number,
  language: Language,
  fonts: FontSet,
): { items: PlainItem[]; height: number } {
  const { line, sizePoints } = width < NARROW_BELOW ? NARROW : WIDE;
  const style: MapTextStyle = { sizePoints, colour: MAP_INK.frame, halo: 0 };
  const widths = entries.map(({ text }) => mapTextWidth(text, language, style, fonts));
  let columns = 4;
  let columnWidths: number[] = [];
  let rows = entries.length;
  for (; columns >= 1; columns -= 1) {
    rows = Math.ceil(entries.length / columns);
    columnWidths = Array.from(
      { length: columns },
      (_, column) =>
        Math.max(0, ...widths.slice(column * rows, (column + 1) * rows)) + SAMPLE_WIDTH + GAP,
    );
    if (columnWidths.reduce((sum, value) => sum + value, 0) <= width) break;
  }
  const spare = Math.max(0, width - columnWidths.reduce((sum, value) => sum + value, 0));
  const items = entries.flatMap((entry, index) => {
    const column = Math.floor(index / rows);
    const before = columnWidths.slice(0, column).reduce((sum, value) => sum + value, 0);
    const left = x + before + (spare / Math.max(1, columns)) * column;
    const middle = y + (index % rows) * line + line / 2;
    return [
      ...entry.sample(left + SAMPLE_WIDTH / 2, middle),
      ...mapText(entry.text, language, style, left + SAMPLE_WIDTH + 2, middle, fonts),
    ];
  });
  return { items, height: rows * line };
}
