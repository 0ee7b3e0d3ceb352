import type { Stroke } from '../layout/shape.ts';
import { MAP_INK } from './map-style.ts';

export type BorderKind = 'country' | 'province' | 'disputed';

const BORDER_STROKES: Readonly<Record<BorderKind, Stroke>> = {
  province: { colour: MAP_INK.provinceBorder, width: 0.5, dash: [2, 1.4], round: false },
  country: { colour: MAP_INK.countryBorder, width: 0.85 },
  disputed: { colour: MAP_INK.disputedBorder, width: 0.85, dash: [1.2, 1.6], round: false },
};

/** How a border of a class in the pack is drawn. */
export function borderStyle(layerClass: string | null): { kind: BorderKind; stroke: Stroke } {
  const kind: BorderKind =
    layerClass === 'country' || layerClass === 'disputed' ? layerClass : 'province';
  return { kind, stroke: BORDER_STROKES[kind] };
}

/** Line widths in points by river class, the greatest rivers first. */
const RIVER_WIDTHS: Readonly<Record<string, number>> = {
  '1': 1.15,
  '2': 0.75,
  '3': 0.5,
  '4': 0.32,
};
/** Beyond this scale the smallest rivers would fill the map. */
const SMALL_RIVER_LIMIT = 3_600_000;

/** Width of a river's line; 0 where it is not drawn at this scale. */
export function riverWidth(layerClass: string | null, scaleDenominator: number): number {
  if (layerClass === '5' && scaleDenominator > SMALL_RIVER_LIMIT) return 0;
  return RIVER_WIDTHS[layerClass ?? ''] ?? 0.4;
}
