import geodesic from 'geographiclib-geodesic';
import type { Position } from '../model/schemas.ts';

/** Length in metres of a line on the WGS 84 ellipsoid; 0 for fewer than two positions. */
export function geodesicLengthMetres(line: readonly Position[]): number {
  let metres = 0;
  for (let index = 1; index < line.length; index += 1) {
    const [fromLongitude, fromLatitude] = line[index - 1] as Position;
    const [toLongitude, toLatitude] = line[index] as Position;
    const { Geodesic } = geodesic;
    metres +=
      Geodesic.WGS84.Inverse(
        fromLatitude,
        fromLongitude,
        toLatitude,
        toLongitude,
        Geodesic.DISTANCE,
      ).s12 ?? 0;
  }
  return metres;
}
