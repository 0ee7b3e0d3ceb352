import proj4 from 'proj4';
import type { Position } from '#shared/model/schemas.ts';

/** A conformal projection fitted to a frame on the page. */
export interface MapProjection {
  /** From degrees to points from the frame's top left, y downwards. */
  toPage(position: Position): [x: number, y: number];
  toPosition(x: number, y: number): Position;
  /** Denominator N of the scale 1 : N, true along the standard parallels. */
  readonly scaleDenominator: number;
  readonly metresPerPoint: number;
  readonly standardParallels: readonly [number, number];
  readonly width: number;
  readonly height: number;
}

/** Metres on paper of one PostScript point (ISO 32000-1: 1/72 inch). */
const METRES_PER_POINT = 0.0254 / 72;
const RADIANS = Math.PI / 180;
/** Steps of printed scales within a power of ten. */
const SCALE_STEPS = [
  1, 1.25, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 3.75, 4, 4.25, 4.5, 5, 5.5, 6, 6.5, 7, 7.5,
  8, 9, 10,
];
/** Share of the frame left free around the fitted positions. */
const MARGIN_SHARE = 0.035;

/**
 * Lambert conformal conic on WGS 84. The standard parallels lie a sixth of the range
 * inside its southern and northern ends, the usual rule for mid-latitude lands (Snyder
 * 1987, USGS Professional Paper 1395, p. 99), which keeps the scale within a few parts
 * in a thousand over a province.
 */
export function fitProjection(
  positions: readonly Position[],
  width: number,
  height: number,
): MapProjection {
  const [west, south, east, north] = boundsOf(positions);
  const first = roundTo(south + (north - south) / 6, 0.25);
  const second = roundTo(north - (north - south) / 6, 0.25);
  const centralMeridian = roundTo((west + east) / 2, 0.25);
  const definition =
    `+proj=lcc +lat_1=${first} +lat_2=${second} +lat_0=${(south + north) / 2} ` +
    `+lon_0=${centralMeridian} +datum=WGS84 +units=m +no_defs`;
  // The projection itself, without proj4's checks of datums and axes: a map asks for every corner.
  const cone = new proj4.Proj(definition);
  const forward = ([longitude, latitude]: Position): Position => {
    const { x, y } = cone.forward({ x: longitude * RADIANS, y: latitude * RADIANS });
    return [x, y];
  };
  const projected = positions.map(forward);
  const [left, bottom, right, top] = boundsOf(projected);
  const free = 1 - 2 * MARGIN_SHARE;
  const needed = Math.max((right - left) / (width * free), (top - bottom) / (height * free));
  const scaleDenominator = roundScaleUp(needed / METRES_PER_POINT);
  const metresPerPoint = scaleDenominator * METRES_PER_POINT;
  const centreX = (left + right) / 2;
  const centreY = (top + bottom) / 2;
  return {
    scaleDenominator,
    metresPerPoint,
    standardParallels: [first, second],
    width,
    height,
    toPage(position) {
      const [x, y] = forward(position);
      return [
        (x - centreX) / metresPerPoint + width / 2,
        (centreY - y) / metresPerPoint + height / 2,
      ];
    },
    toPosition(x, y) {
      const place = cone.inverse({
        x: centreX + (x - width / 2) * metresPerPoint,
        y: centreY - (y - height / 2) * metresPerPoint,
      });
      return [place.x / RADIANS, place.y / RADIANS];
    },
  };
}

/** The next decent denominator, so that the scale can be said in one breath. */
export function roundScaleUp(denominator: number): number {
  const power = 10 ** Math.floor(Math.log10(denominator));
  const step = SCALE_STEPS.find((candidate) => candidate * power >= denominator * 0.9999) ?? 10;
  return step * power;
}

function roundTo(value: number, step: number): number {
  return Math.round(value / step) * step;
}

function boundsOf(positions: readonly Position[]): [number, number, number, number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of positions) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}
