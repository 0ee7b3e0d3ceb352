import type { HeightField } from './smooth-relief.ts';

/**
 * Height at a place between samples by a cubic B-spline over 4 × 4 samples: it has no overshoot and
 * a continuous slope, so that neither the tints nor the shading show the grid.
 */
export function sampleHeight(field: HeightField, longitude: number, latitude: number): number {
  const { columns, rows, metres } = field;
  const x = (longitude - field.west) / field.cellDegrees;
  const y = (field.north - latitude) / field.cellDegrees;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const u = x - column;
  const v = y - row;
  const [a, b, c, d] = splineWeights(u);
  const down = splineWeights(v);
  let sum = 0;
  for (let offset = 0; offset < 4; offset++) {
    const base = Math.max(0, Math.min(rows - 1, row - 1 + offset)) * columns;
    const first = Math.max(0, Math.min(columns - 4, column - 1));
    sum +=
      (down[offset] as number) *
      (a * (metres[base + first] as number) +
        b * (metres[base + first + 1] as number) +
        c * (metres[base + first + 2] as number) +
        d * (metres[base + first + 3] as number));
  }
  return sum;
}

/** Weights of the four samples round a place at share `t` between the middle two; they sum to 1. */
export function splineWeights(t: number): [number, number, number, number] {
  const s = 1 - t;
  return [
    (s * s * s) / 6,
    (3 * t * t * t - 6 * t * t + 4) / 6,
    (3 * s * s * s - 6 * s * s + 4) / 6,
    (t * t * t) / 6,
  ];
}

/**
 * Heights on a regular grid of pixels in Web Mercator: `xs` and `ys` are the longitudes of the
 * columns and the latitudes of the rows. The spline is run along the rows first, then down.
 */
export function sampleGrid(
  field: HeightField,
  longitudes: Float64Array,
  latitudes: Float64Array,
): Float32Array {
  const { columns, rows, metres } = field;
  const width = longitudes.length;
  const height = latitudes.length;
  const firstColumns = new Int32Array(width);
  const weights = new Float32Array(width * 4);
  for (let x = 0; x < width; x++) {
    const place = ((longitudes[x] as number) - field.west) / field.cellDegrees;
    const column = Math.floor(place);
    firstColumns[x] = Math.max(0, Math.min(columns - 4, column - 1));
    weights.set(splineWeights(place - column), x * 4);
  }
  const lines = new Map<number, Float32Array>();
  const lineOf = (row: number) => {
    const wanted = Math.max(0, Math.min(rows - 1, row));
    let line = lines.get(wanted);
    if (!line) {
      line = new Float32Array(width);
      const base = wanted * columns;
      for (let x = 0; x < width; x++) {
        const first = base + (firstColumns[x] as number);
        const at = x * 4;
        line[x] =
          (weights[at] as number) * (metres[first] as number) +
          (weights[at + 1] as number) * (metres[first + 1] as number) +
          (weights[at + 2] as number) * (metres[first + 2] as number) +
          (weights[at + 3] as number) * (metres[first + 3] as number);
      }
      lines.set(wanted, line);
    }
    return line;
  };
  const result = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const place = (field.north - (latitudes[y] as number)) / field.cellDegrees;
    const row = Math.floor(place);
    const [a, b, c, d] = splineWeights(place - row);
    const first = lineOf(row - 1);
    const second = lineOf(row);
    const third = lineOf(row + 1);
    const fourth = lineOf(row + 2);
    const base = y * width;
    for (let x = 0; x < width; x++) {
      result[base + x] =
        a * (first[x] as number) +
        b * (second[x] as number) +
        c * (third[x] as number) +
        d * (fourth[x] as number);
    }
  }
  return result;
}
