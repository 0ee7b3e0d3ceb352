import type { MapLabel } from '#shared/api/atlas.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Language } from '#shared/text/language.ts';
import { nameInLanguage } from '#shared/text/names.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import type { PlainItem } from '../layout/shape.ts';
import { anchorsAround, type LabelPlacer } from './label-placer.ts';
import type { MapProjection } from './map-projection.ts';
import { MAP_INK } from './map-style.ts';
import { type MapTextStyle, mapText, mapTextWidth } from './map-text.ts';

const TOWN_RADIUS = 1.3;
const MOST_TOWNS = 22;
/** Seas of this rank or a greater one; bays and straits come after it. */
const OPEN_SEA_RANK = 1;

/** What the map came to show by name, for the alternative text. */
export interface PlacedNames {
  readonly items: readonly PlainItem[];
  readonly names: readonly string[];
}

/** Towns with their names, most important first, as far as there is room. */
export function layoutTowns(
  labels: readonly MapLabel[],
  projection: MapProjection,
  placer: LabelPlacer,
  language: Language,
  fonts: FontSet,
  capital: string | null,
  which: 'capital' | 'others',
): PlacedNames {
  const items: PlainItem[] = [];
  const names: string[] = [];
  for (const label of labels) {
    if (label.kind !== 'place' || names.length >= MOST_TOWNS) continue;
    const [x, y] = projection.toPage(label.location);
    const name = nameInLanguage(label.names, language);
    if (!name || !isInside(x, y, projection)) continue;
    const isCapital = name.text === capital;
    if (isCapital !== (which === 'capital')) continue;
    const style: MapTextStyle = {
      sizePoints: isCapital ? 7.6 : label.rank <= 2 ? 6.8 : 6.2,
      colour: MAP_INK.town,
      bold: isCapital,
    };
    const radius = isCapital ? TOWN_RADIUS + 0.6 : TOWN_RADIUS;
    const width = mapTextWidth(name.text, name.language, style, fonts);
    const height = style.sizePoints;
    const anchor = placer.choosePlace(
      anchorsAround(x, y, radius + 1.6, width, height, 4),
      (candidate) => ({
        left: candidate.x - 0.8,
        top: candidate.y - height / 2 - 0.5,
        right: candidate.x + width + 0.8,
        bottom: candidate.y + height / 2 + 0.5,
      }),
    );
    if (!anchor) continue;
    placer.block({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
    items.push(
      {
        kind: 'circle',
        x,
        y,
        radius,
        fill: isCapital ? MAP_INK.town : MAP_INK.halo,
        stroke: { colour: MAP_INK.town, width: 0.6 },
      },
      ...mapText(name.text, name.language, style, anchor.x, anchor.y, fonts),
    );
    names.push(name.text);
  }
  return { items, names };
}

/** Seas, lakes, neighbouring provinces and countries, centred on their points. */
export function layoutAreaNames(
  labels: readonly MapLabel[],
  projection: MapProjection,
  placer: LabelPlacer,
  language: Language,
  fonts: FontSet,
  provinceId: string,
  isLand: (position: Position) => boolean,
): PlacedNames {
  const items: PlainItem[] = [];
  const names: string[] = [];
  for (const label of labels) {
    const style = areaNameStyle(label);
    if (!style || label.id === provinceId) continue;
    const name = nameInLanguage(label.names, language);
    if (!name) continue;
    const width = mapTextWidth(name.text, name.language, style, fonts);
    const height = style.sizePoints;
    const place = areaNamePlace(label, projection, width, isLand);
    if (!place) continue;
    const [x, y] = place;
    const offsets = nameOffsets(label);
    const middle = offsets
      .map((offset) => y + offset)
      .find((candidate) =>
        placer.tryPlace([
          {
            left: x - width / 2 - 1,
            top: candidate - height / 2 - 1,
            right: x + width / 2 + 1,
            bottom: candidate + height / 2 + 1,
          },
        ]),
      );
    if (middle === undefined) continue;
    items.push(...mapText(name.text, name.language, style, x - width / 2, middle, fonts));
    names.push(name.text);
  }
  return { items, names };
}

/**
 * How far above or below its point a name may stand, in points. A bay's name moved farther would
 * stand on land or in the next bay.
 */
function nameOffsets({ kind, rank }: MapLabel): readonly number[] {
  if (kind === 'sea' && rank > OPEN_SEA_RANK) return [0, 4, -4, 8, -8];
  return kind === 'lake' ? [0, 8, -8, 14, -14] : [0, 12, -12, 24, -24, 40, -40];
}

/**
 * The label's own point; a sea whose point lies outside the frame is named inside its
 * edge, if there is open water there, because a blank sea raises the question.
 */
function areaNamePlace(
  label: MapLabel,
  projection: MapProjection,
  width: number,
  isLand: (position: Position) => boolean,
): readonly [number, number] | null {
  const [x, y] = projection.toPage(label.location);
  if (isInside(x, y, projection)) return [x, y];
  if (label.kind !== 'sea' || label.rank > OPEN_SEA_RANK) return null;
  const edge = width / 2 + 16;
  const nearX = Math.min(projection.width - edge, Math.max(edge, x));
  const nearY = Math.min(projection.height - 24, Math.max(24, y));
  const isFar = Math.hypot(nearX - x, nearY - y) > Math.max(projection.width, projection.height);
  const corners = [-width / 2, 0, width / 2].map((dx) => projection.toPosition(nearX + dx, nearY));
  return isFar || corners.some(isLand) ? null : [nearX, nearY];
}

function areaNameStyle(label: MapLabel): MapTextStyle | null {
  switch (label.kind) {
    case 'sea':
      return label.rank <= OPEN_SEA_RANK
        ? { sizePoints: 9, colour: MAP_INK.waterName, italic: true, halo: 0 }
        : { sizePoints: 6.2, colour: MAP_INK.waterName, italic: true };
    case 'lake':
      return { sizePoints: 6.2, colour: MAP_INK.waterName, italic: true };
    case 'province':
      return { sizePoints: 7.6, colour: MAP_INK.areaName };
    case 'country':
      return { sizePoints: 9.5, colour: MAP_INK.areaName, bold: true };
    default:
      return null;
  }
}

function isInside(x: number, y: number, { width, height }: MapProjection): boolean {
  return x > 3 && y > 3 && x < width - 3 && y < height - 3;
}
