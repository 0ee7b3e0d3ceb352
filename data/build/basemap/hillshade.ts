/** One light: where it stands (degrees clockwise from north) and its share of the whole. */
export type Light = { azimuthDegrees: number; share: number };

/**
 * Light from several sides with the north-west leading, after the multidirectional shading of the
 * USGS (Mark 1992, Open-File Report 92-422), so that ridges in every direction show.
 */
export const LIGHTS: readonly Light[] = [
  { azimuthDegrees: 315, share: 0.5 },
  { azimuthDegrees: 270, share: 0.18 },
  { azimuthDegrees: 360, share: 0.2 },
  { azimuthDegrees: 225, share: 0.12 },
];

/** Height of all lights over the horizon. */
const ALTITUDE_DEGREES = 45;

/**
 * Brightness of a slope relative to flat ground: 0 for flat, positive lit, negative in shade,
 * within −1 and about 0.45. `slopeEast` and `slopeNorth` are rises per unit of distance, already
 * exaggerated.
 */
export function shade(slopeEast: number, slopeNorth: number): number {
  let sum = 0;
  const length = Math.sqrt(1 + slopeEast * slopeEast + slopeNorth * slopeNorth);
  for (const light of PREPARED) {
    const lit = (light.up - slopeEast * light.east - slopeNorth * light.north) / length;
    sum += light.share * Math.max(0, lit);
  }
  return sum / FLAT - 1;
}

const PREPARED = LIGHTS.map(({ azimuthDegrees, share }) => {
  const azimuth = (azimuthDegrees * Math.PI) / 180;
  const altitude = (ALTITUDE_DEGREES * Math.PI) / 180;
  return {
    share,
    east: Math.sin(azimuth) * Math.cos(altitude),
    north: Math.cos(azimuth) * Math.cos(altitude),
    up: Math.sin(altitude),
  };
});

const FLAT = PREPARED.reduce((sum, light) => sum + light.share * light.up, 0);
