import type { ReliefGrid } from '../briefing-input.ts';

/** Height and slope of the land at one place. */
export interface SurfacePoint {
  elevation: number;
  /** Change in metres per grid cell to the east and to the south. */
  eastward: number;
  southward: number;
}

/**
 * Height at a place between grid points by uniform cubic B-splines: slopes go over
 * into each other without edges, so that a grid of nine-kilometre cells shades like
 * land and not like tiles. Below sea level counts as sea level.
 */
export function createReliefSurface(
  grid: ReliefGrid,
): (longitude: number, latitude: number, into: SurfacePoint) => void {
  const { west, north, cellDegrees, columns, rows, elevationsMetres } = grid;
  const heights = new Float32Array(elevationsMetres.length);
  for (let index = 0; index < heights.length; index += 1) {
    heights[index] = Math.max(0, elevationsMetres[index] ?? 0);
  }
  const weightsX = new Float64Array(8);
  const weightsY = new Float64Array(8);
  return (longitude, latitude, into) => {
    // Values stand for the middles of cells.
    const column = (longitude - west) / cellDegrees - 0.5;
    const row = (north - latitude) / cellDegrees - 0.5;
    const firstColumn = Math.floor(column) - 1;
    const firstRow = Math.floor(row) - 1;
    setWeights(weightsX, column - Math.floor(column));
    setWeights(weightsY, row - Math.floor(row));
    let elevation = 0;
    let eastward = 0;
    let southward = 0;
    for (let j = 0; j < 4; j += 1) {
      const y = Math.min(rows - 1, Math.max(0, firstRow + j)) * columns;
      let value = 0;
      let slope = 0;
      for (let i = 0; i < 4; i += 1) {
        const x = Math.min(columns - 1, Math.max(0, firstColumn + i));
        const height = heights[y + x] ?? 0;
        value += height * (weightsX[i] ?? 0);
        slope += height * (weightsX[i + 4] ?? 0);
      }
      elevation += value * (weightsY[j] ?? 0);
      eastward += slope * (weightsY[j] ?? 0);
      southward += value * (weightsY[j + 4] ?? 0);
    }
    into.elevation = elevation;
    into.eastward = eastward;
    into.southward = southward;
  };
}

/** The four B-spline weights at `t` within a cell, then their derivatives. */
function setWeights(weights: Float64Array, t: number): void {
  const s = 1 - t;
  weights[0] = (s * s * s) / 6;
  weights[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
  weights[2] = (3 * s * s * s - 6 * s * s + 4) / 6;
  weights[3] = (t * t * t) / 6;
  weights[4] = -(s * s) / 2;
  weights[5] = (3 * t * t - 4 * t) / 2;
  weights[6] = -(3 * s * s - 4 * s) / 2;
  weights[7] = (t * t) / 2;
}
