import { withUnit } from '#shared/text/format-area.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import type { Language } from '#shared/text/language.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import type { PlainItem, Shape } from '../layout/shape.ts';
import { crossingOf, degreeLabel, type GraticuleLine } from './graticule.ts';
import type { MapProjection } from './map-projection.ts';
import { MAP_INK } from './map-style.ts';
import { type MapTextStyle, mapText, mapTextWidth } from './map-text.ts';

/** Room outside the neat line for degrees. */
export const FRAME_MARGIN = 11;
const DEGREE_STYLE: MapTextStyle = { sizePoints: 5.8, colour: MAP_INK.frame, halo: 0 };
const TICK = 3;

/** Fine lines inside the map, below the sites. */
export function layoutGraticule(lines: readonly GraticuleLine[]): Shape[] {
  return [
    {
      kind: 'path',
      subPaths: lines.map(({ points }) => ({ points, closed: false })),
      stroke: { colour: MAP_INK.graticule, width: 0.3, opacity: 0.6 },
    },
  ];
}

/** Neat line, ticks, and degrees at all four sides; coordinates are the map's own. */
export function layoutFrame(
  lines: readonly GraticuleLine[],
  { width, height }: MapProjection,
  fonts: FontSet,
): PlainItem[] {
  const items: PlainItem[] = [
    {
      kind: 'rectangle',
      x: 0,
      y: 0,
      width,
      height,
      stroke: { colour: MAP_INK.frame, width: 0.9, round: false },
    },
  ];
  const ticks: number[][] = [];
  const label = (text: string, centreX: number, middle: number, turned: boolean) => {
    const textWidth = mapTextWidth(text, 'en', DEGREE_STYLE, fonts);
    if (!turned) {
      items.push(...mapText(text, 'en', DEGREE_STYLE, centreX - textWidth / 2, middle, fonts));
      return;
    }
    for (const item of mapText(text, 'en', DEGREE_STYLE, 0, 0, fonts)) {
      if (item.kind !== 'text') continue;
      items.push({
        ...item,
        x: centreX + 2.1,
        baseline: middle + textWidth / 2 - item.x,
        rotation: 90,
      });
    }
  };
  for (const line of lines) {
    const text = degreeLabel(line.degrees, line.axis);
    const isMeridian = line.axis === 'meridian';
    const far = isMeridian ? height : width;
    for (const side of [0, far]) {
      const at = crossingOf(line, side, isMeridian ? width : height);
      if (at === null) continue;
      const outward = side === 0 ? -1 : 1;
      ticks.push(
        isMeridian ? [at, side, at, side + outward * TICK] : [side, at, side + outward * TICK, at],
      );
      if (isMeridian) label(text, at, side + outward * 7, false);
      else label(text, side + outward * 7, at, true);
    }
  }
  items.push({
    kind: 'path',
    subPaths: ticks.map((points) => ({ points, closed: false })),
    stroke: { colour: MAP_INK.frame, width: 0.5, round: false },
  });
  return items;
}

/** Lengths in kilometres that a scale bar may have. */
const BAR_LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 300, 400, 500, 1000];

/** Kilometres of the longest bar that is no wider than the given room. */
export function scaleBarKilometres(projection: MapProjection, room: number): number {
  const fits = BAR_LENGTHS.filter((length) => (length * 1_000) / projection.metresPerPoint <= room);
  return fits.at(-1) ?? 1;
}

/** A bar of four alternating parts with its length written at the ends and the middle. */
export function layoutScaleBar(
  projection: MapProjection,
  x: number,
  y: number,
  room: number,
  language: Language,
  fonts: FontSet,
): PlainItem[] {
  const kilometres = scaleBarKilometres(projection, room);
  const length = (kilometres * 1_000) / projection.metresPerPoint;
  const items: PlainItem[] = [];
  for (let part = 0; part < 4; part += 1) {
    items.push({
      kind: 'rectangle',
      x: x + (length * part) / 4,
      y,
      width: length / 4,
      height: 3,
      fill: part % 2 === 0 ? MAP_INK.frame : MAP_INK.halo,
      stroke: { colour: MAP_INK.frame, width: 0.4, round: false },
    });
  }
  const style: MapTextStyle = { sizePoints: 6, colour: MAP_INK.frame, halo: 0 };
  for (const share of [0, 0.5, 1]) {
    const number = formatNumber(kilometres * share, language, 1);
    const text =
      share === 1 ? withUnit(number, CLAIM_UNIT_WORDS.kilometre[language], language) : number;
    const width = mapTextWidth(number, language, style, fonts);
    items.push(...mapText(text, language, style, x + length * share - width / 2, y + 8.5, fonts));
  }
  return items;
}

/** A north arrow: the meridian through the middle of the map runs straight up in this projection. */
export function layoutNorthArrow(
  x: number,
  y: number,
  letter: string,
  language: Language,
  fonts: FontSet,
): PlainItem[] {
  const style: MapTextStyle = { sizePoints: 7.5, colour: MAP_INK.frame, bold: true, halo: 0 };
  const width = mapTextWidth(letter, language, style, fonts);
  return [
    ...mapText(letter, language, style, x - width / 2, y + 3, fonts),
    {
      kind: 'path',
      subPaths: [{ points: [x, y + 8, x, y + 24, x - 4.5, y + 26], closed: true }],
      fill: MAP_INK.frame,
      stroke: { colour: MAP_INK.frame, width: 0.4 },
    },
    {
      kind: 'path',
      subPaths: [{ points: [x, y + 8, x, y + 24, x + 4.5, y + 26], closed: true }],
      fill: MAP_INK.halo,
      stroke: { colour: MAP_INK.frame, width: 0.4 },
    },
  ];
}
