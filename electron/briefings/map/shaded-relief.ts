import { encode } from 'jpeg-js';
import type { ReliefGrid } from '../briefing-input.ts';
import type { MapProjection } from './map-projection.ts';
import { createReliefSurface, type SurfacePoint } from './relief-surface.ts';

/** Dots per point: 90 dots to the inch, ample for a relief of nine-kilometre cells. */
const PIXELS_PER_POINT = 1.25;
/** Between these the position is interpolated: the inverse projection is the slow part. */
const STEP_PIXELS = 16;
/** Slopes of nine-kilometre cells are faint; so much steeper they are drawn. */
const EXAGGERATION = 7;
const METRES_PER_DEGREE = 111_320;
const JPEG_QUALITY = 80;

/** Tints by elevation in metres: calm enough for symbols and names to stand on. */
const TINTS: readonly (readonly [number, number, number, number])[] = [
  [0, 226, 235, 219],
  [200, 234, 239, 222],
  [500, 241, 240, 224],
  [900, 240, 232, 212],
  [1500, 229, 217, 198],
  [2500, 215, 203, 188],
];

/** Shaded relief of the frame as JPEG, light from the north-west as mapmakers have it. */
export function renderShadedRelief(grid: ReliefGrid, projection: MapProjection): Uint8Array {
  const width = Math.ceil(projection.width * PIXELS_PER_POINT);
  const height = Math.ceil(projection.height * PIXELS_PER_POINT);
  const positionAt = positionLattice(projection, width, height);
  const surfaceAt = createReliefSurface(grid);
  const point: SurfacePoint = { elevation: 0, eastward: 0, southward: 0 };
  const data = new Uint8Array(width * height * 4);
  const position: [number, number] = [0, 0];
  for (let y = 0, offset = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, offset += 4) {
      positionAt(x, y, position);
      surfaceAt(position[0], position[1], point);
      const cellMetres = grid.cellDegrees * METRES_PER_DEGREE;
      const light = hillshade(
        (point.eastward / (cellMetres * Math.cos((position[1] * Math.PI) / 180))) * EXAGGERATION,
        (point.southward / cellMetres) * EXAGGERATION,
      );
      writeTint(data, offset, point.elevation, light);
    }
  }
  return new Uint8Array(encode({ data, width, height }, JPEG_QUALITY).data);
}

/** Brightness of a slope against that of level land, light at 315° and 45° high. */
function hillshade(eastwardSlope: number, southwardSlope: number): number {
  const length = Math.sqrt(1 + eastwardSlope ** 2 + southwardSlope ** 2);
  // Towards the light: half west, half north, and up.
  const cosine = (eastwardSlope * 0.5 + southwardSlope * 0.5 + Math.SQRT1_2) / length;
  const relative = cosine / Math.SQRT1_2;
  return Math.min(1.06, Math.max(0.7, 0.45 + 0.55 * relative));
}

function writeTint(data: Uint8Array, offset: number, elevation: number, light: number): void {
  let index = 0;
  while (index < TINTS.length - 2 && elevation > (TINTS[index + 1]?.[0] ?? 0)) index += 1;
  const low = TINTS[index] ?? [0, 255, 255, 255];
  const high = TINTS[index + 1] ?? low;
  const share = Math.min(1, Math.max(0, (elevation - low[0]) / (high[0] - low[0] || 1)));
  for (let channel = 1; channel <= 3; channel += 1) {
    const from = low[channel] ?? 255;
    const tint = from + ((high[channel] ?? 255) - from) * share;
    data[offset + channel - 1] = Math.min(255, Math.round(tint * light));
  }
  data[offset + 3] = 255;
}

/** Position of a pixel, from a lattice of exactly computed ones. */
function positionLattice(
  projection: MapProjection,
  width: number,
  height: number,
): (x: number, y: number, into: [number, number]) => void {
  const columns = Math.ceil(width / STEP_PIXELS) + 1;
  const rows = Math.ceil(height / STEP_PIXELS) + 1;
  const lattice = new Float64Array(columns * rows * 2);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [longitude, latitude] = projection.toPosition(
        ((column * STEP_PIXELS + 0.5) / width) * projection.width,
        ((row * STEP_PIXELS + 0.5) / height) * projection.height,
      );
      lattice[(row * columns + column) * 2] = longitude;
      lattice[(row * columns + column) * 2 + 1] = latitude;
    }
  }
  return (x, y, into) => {
    const column = Math.floor(x / STEP_PIXELS);
    const row = Math.floor(y / STEP_PIXELS);
    const tx = x / STEP_PIXELS - column;
    const ty = y / STEP_PIXELS - row;
    const corner = (row * columns + column) * 2;
    const below = corner + columns * 2;
    for (let axis = 0; axis < 2; axis += 1) {
      const upper =
        (lattice[corner + axis] ?? 0) * (1 - tx) + (lattice[corner + 2 + axis] ?? 0) * tx;
      const lower = (lattice[below + axis] ?? 0) * (1 - tx) + (lattice[below + 2 + axis] ?? 0) * tx;
      into[axis as 0 | 1] = upper * (1 - ty) + lower * ty;
    }
  };
}
