import { isPointInRings } from '#shared/geo/point-in-rings.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { BriefingGeography } from '../briefing-input.ts';
import { linesOf } from './geometry-parts.ts';

/** Corners looked at per shape: bounds need no more. */
const MOST_CORNERS = 400;

/**
 * What the map is fitted to: the province, or where only a part of it lies in the
 * ecoregion, that part, so that the sheet is not spent on land outside the atlas.
 */
export function fittedPositions(
  geography: BriefingGeography,
  provinceId: string,
  extent: 'whole' | 'part',
): readonly Position[] {
  let fitted = known.get(geography);
  if (!fitted) {
    fitted = new Map();
    known.set(geography, fitted);
  }
  let positions = fitted.get(provinceId);
  if (!positions) {
    positions = findPositions(geography, provinceId, extent);
    fitted.set(provinceId, positions);
  }
  return positions;
}

/** A batch asks for each province once in each language. */
const known = new WeakMap<BriefingGeography, Map<string, readonly Position[]>>();

function findPositions(
  geography: BriefingGeography,
  provinceId: string,
  extent: 'whole' | 'part',
): Position[] {
  const province = ringsOf(geography.provinces.features.filter(({ id }) => id === provinceId));
  const corners = thinned(province);
  if (extent === 'whole') return corners;
  const ecoregion = ringsOf(geography.ecoregion.features);
  const common = [
    ...corners.filter((corner) => isPointInRings(corner, ecoregion)),
    ...thinned(ecoregion).filter((corner) => isPointInRings(corner, province)),
  ];
  return common.length >= 3 ? common : corners;
}

function ringsOf(features: BriefingGeography['provinces']['features']): (readonly Position[])[] {
  return features.flatMap(({ geometry }) => [...linesOf(geometry)]);
}

function thinned(rings: readonly (readonly Position[])[]): Position[] {
  const all = rings.flat();
  const step = Math.max(1, Math.floor(all.length / MOST_CORNERS));
  return all.filter((_, index) => index % step === 0);
}
