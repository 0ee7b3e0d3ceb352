import geodesic from 'geographiclib-geodesic';
import type { Line, Point } from './point.ts';

/** A polygon as rings: the outline first, then holes. */
export type Rings = Line[];

/** Area on the WGS84 ellipsoid in square kilometres, holes taken off (Karney's algorithm). */
export function geodesicAreaSquareKilometres(polygons: readonly Rings[]): number {
  let sum = 0;
  for (const rings of polygons) {
    rings.forEach((ring, index) => {
      const area = ringArea(ring);
      sum += index === 0 ? area : -area;
    });
  }
  return sum;
}

function ringArea(ring: readonly Point[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [longitude, latitude] of ring.slice(0, -1)) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? 0) / 1e6;
}
