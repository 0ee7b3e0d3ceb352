import { encode } from 'jpeg-js';
import type { ReliefGrid } from '../briefing-input.ts';
import type { MapProjection } from './map-projection.ts';
import { createReliefSurface, type SurfacePoint } from './relief-surface.ts';

/** Dots per point: 90 dots to the inch, ample for a relief of nine-kilometre cells. */
const PIXELS_PER_POINT = 1.25;
/** Between these the position is interpolated: the inverse projection is the slow part. */
const STEP_PIXELS = 8;
/** Slopes of nine-kilometre cells are faint; so much steeper they are drawn. */
const EXAGGERATION = 8;
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
  const columns = Math.ceil((projection.width * PIXELS_PER_POINT) / 2) + 1;
  const rows = Math.ceil((projection.height * PIXELS_PER_POINT) / 2) + 1;
  const colours = shadeCoarsely(grid, projection, columns, rows);
  const width = (columns - 1) * 2;
  const height = (rows - 1) * 2;
  const data = new Uint8Array(width * height * 4);
  // The surface has no detail finer than two dots: every second one is computed.
  for (let y = 0, offset = 0; y < height; y += 1) {
    const upper = (y >> 1) * columns * 3;
    const lower = upper + (y & 1) * columns * 3;
    for (let x = 0; x < width; x += 1, offset += 4) {
      const left = (x >> 1) * 3;
      const right = left + (x & 1) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        data[offset + channel] =
          ((colours[upper + left + channel] as number) +
            (colours[upper + right + channel] as number) +
            (colours[lower + left + channel] as number) +
            (colours[lower + right + channel] as number)) /
          4;
      }
      data[offset + 3] = 255;
    }
  }
  return new Uint8Array(encode({ data, width, height }, JPEG_QUALITY).data);
}

/** Red, green and blue of every second dot. */
function shadeCoarsely(
  grid: ReliefGrid,
  projection: MapProjection,
  columns: number,
  rows: number,
): Float32Array {
  const positionAt = positionLattice(projection, columns, rows);
  const surfaceAt = createReliefSurface(grid);
  const point: SurfacePoint = { elevation: 0, eastward: 0, southward: 0 };
  const position: [number, number] = [0, 0];
  const colours = new Float32Array(columns * rows * 3);
  const cellMetres = grid.cellDegrees * METRES_PER_DEGREE;
  for (let y = 0, offset = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1, offset += 3) {
      positionAt(x, y, position);
      surfaceAt(position[0], position[1], point);
      const light = hillshade(
        (point.eastward / (cellMetres * Math.cos((position[1] * Math.PI) / 180))) * EXAGGERATION,
        (point.southward / cellMetres) * EXAGGERATION,
      );
      writeTint(colours, offset, point.elevation, light);
    }
  }
  return colours;
}

/** Brightness of a slope against that of level land, light at 315° and 45° high. */
function hillshade(eastwardSlope: number, southwardSlope: number): number {
  const length = Math.sqrt(1 + eastwardSlope ** 2 + southwardSlope ** 2);
  // Towards the light: half west, half north, and up.
  const cosine = (eastwardSlope * 0.5 + southwardSlope * 0.5 + Math.SQRT1_2) / length;
  const relative = cosine / Math.SQRT1_2;
  return Math.min(1.07, Math.max(0.62, 0.3 + 0.7 * relative));
}

function writeTint(colours: Float32Array, offset: number, elevation: number, light: number): void {
  let index = 0;
  while (index < TINTS.length - 2 && elevation > (TINTS[index + 1]?.[0] ?? 0)) index += 1;
  const low = TINTS[index] ?? [0, 255, 255, 255];
  const high = TINTS[index + 1] ?? low;
  const share = Math.min(1, Math.max(0, (elevation - low[0]) / (high[0] - low[0] || 1)));
  for (let channel = 1; channel <= 3; channel += 1) {
    const from = low[channel] ?? 255;
    const tint = from + ((high[channel] ?? 255) - from) * share;
    colours[offset + channel - 1] = Math.min(255, tint * light);
  }
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
        ((column * STEP_PIXELS) / width) * projection.width,
        ((row * STEP_PIXELS) / height) * projection.height,
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
