import geodesic from 'geographiclib-geodesic';
import type { Position } from '../model/schemas.ts';

/** Size of a region on the WGS 84 ellipsoid. */
export interface RegionSize {
  readonly areaSquareMetres: number;
  /** Of the outer ring and of all holes. */
  readonly perimeterMetres: number;
}

function ringSize(ring: readonly Position[]): RegionSize {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  // GeoJSON repeats the first position at the end; the polygon closes itself.
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed =
    first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
  for (const [longitude, latitude] of isClosed ? ring.slice(0, -1) : ring) {
    polygon.AddPoint(latitude, longitude);
  }
  const { area = 0, perimeter } = polygon.Compute(false, true);
  return { areaSquareMetres: Math.abs(area), perimeterMetres: perimeter };
}

/**
 * Area and perimeter of a region along geodesics; holes are taken off the area.
 *
 * @param rings outer ring first, then holes, as in GeoJSON; the closing position may be left out
 */
export function geodesicRegionSize(rings: readonly (readonly Position[])[]): RegionSize {
  const [outer, ...holes] = rings.map(ringSize);
  if (outer === undefined) return { areaSquareMetres: 0, perimeterMetres: 0 };
  return holes.reduce(
    (size, hole) => ({
      areaSquareMetres: size.areaSquareMetres - hole.areaSquareMetres,
      perimeterMetres: size.perimeterMetres + hole.perimeterMetres,
    }),
    outer,
  );
}
