import geodesic from 'geographiclib-geodesic';
import type { Position } from '../model/schemas.ts';

/**
 * A closed ring of positions at one geodesic distance from a centre (WGS 84),
 * counter-clockwise as RFC 7946 wants outer rings.
 */
export function geodesicCircle(
  [longitude, latitude]: Position,
  radiusMetres: number,
  corners = 72,
): Position[] {
  const { Geodesic } = geodesic;
  const ring: Position[] = [];
  for (let corner = 0; corner < corners; corner += 1) {
    const { lon2 = longitude, lat2 = latitude } = Geodesic.WGS84.Direct(
      latitude,
      longitude,
      -(corner * 360) / corners,
      radiusMetres,
    );
    ring.push([lon2, lat2]);
  }
  const [first] = ring;
  if (first) ring.push(first);
  return ring;
}
