import type { Position } from '../model/schemas.ts';

/**
 * Whether a point lies inside rings by the even-odd rule: holes and parts of a
 * multipolygon may be given together. Edges are straight in longitude and latitude.
 */
export function isPointInRings(
  [longitude, latitude]: Position,
  rings: readonly (readonly Position[])[],
): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index += 1) {
      const [x0, y0] = ring[index] ?? [0, 0];
      const [x1, y1] = ring[(index + 1) % ring.length] ?? [0, 0];
      if (y0 > latitude === y1 > latitude) continue;
      if (longitude < ((x1 - x0) * (latitude - y0)) / (y1 - y0) + x0) isInside = !isInside;
    }
  }
  return isInside;
}
