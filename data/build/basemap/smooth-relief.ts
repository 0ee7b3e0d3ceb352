import type { ElevationGrid } from '../geography.ts';

/** Heights as real numbers on the samples of a relief grid. */
export type HeightField = Omit<ElevationGrid, 'metres'> & { metres: Float32Array };

/**
 * Over how many samples a step between two squares of the quilt is spread out: far enough to vanish
 * in the tints, near enough to keep mountain ranges in place. Chosen by eye.
 */
const SPREAD_SAMPLES = 9;

/**
 * Columns and rows (counted within a degree) whose step from the one before is a seam. Measured on
 * the file: over Mongolia the mean step there is 39 m across and 71 m down against 21 m elsewhere.
 */
const SEAM_COLUMNS = new Set([10, 11]);
const SEAM_ROWS = new Set([0, 11]);

/** Rounds of over-relaxation: enough for the spread above to settle to under a metre. */
const ROUNDS = 90;

/**
 * Takes the seams out of ETOPO5. Inland it is a quilt of one-degree squares, many of them levelled to
 * the nearest thousand feet, which shading would show as a pattern of steps. The slopes between
 * samples are kept but for those across a seam, which are set to the mean of their neighbours; then
 * heights are found again that have these slopes and stay near the old heights (a screened Poisson
 * equation). Sea floor is left as it is.
 */
export function smoothRelief(grid: ElevationGrid): HeightField {
  const { columns, rows, metres } = grid;
  const samplesPerDegree = Math.round(1 / grid.cellDegrees);
  const source = Float32Array.from(metres);
  const across = new Float32Array(columns * rows);
  const down = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      if (column > 0) across[index] = (source[index] as number) - (source[index - 1] as number);
      if (row > 0) down[index] = (source[index] as number) - (source[index - columns] as number);
    }
  }
  const isLand = (index: number) => (source[index] as number) > 0;
  for (let row = 3; row < rows - 3; row++) {
    for (let column = 3; column < columns - 3; column++) {
      const index = row * columns + column;
      if (!isLand(index)) continue;
      if (SEAM_COLUMNS.has(column % samplesPerDegree)) {
        across[index] = 0;
      }
      if (SEAM_ROWS.has(row % samplesPerDegree)) {
        down[index] = 0;
      }
    }
  }
  const heights = Float32Array.from(source);
  const pull = 1 / (SPREAD_SAMPLES * SPREAD_SAMPLES);
  const relaxation = 1.75;
  for (let round = 0; round < ROUNDS; round++) {
    for (let row = 1; row < rows - 1; row++) {
      for (let column = 1; column < columns - 1; column++) {
        const index = row * columns + column;
        if (!isLand(index)) continue;
        const wanted =
          (heights[index - 1] as number) +
          (across[index] as number) +
          (heights[index + 1] as number) -
          (across[index + 1] as number) +
          (heights[index - columns] as number) +
          (down[index] as number) +
          (heights[index + columns] as number) -
          (down[index + columns] as number);
        const next = (wanted + pull * (source[index] as number)) / (4 + pull);
        heights[index] =
          (heights[index] as number) + relaxation * (next - (heights[index] as number));
      }
    }
  }
  for (let index = 0; index < heights.length; index++) {
    if (isLand(index)) heights[index] = Math.max(1, heights[index] as number);
  }
  return { ...withoutMetres(grid), metres: heights };
}

/**
 * A sample is 9.3 km high and, in the middle of the map (50° N), 6 km wide: blurring more across
 * than down gives hills the same breadth both ways.
 */
const ACROSS_TO_DOWN = 1 / Math.cos((50 * Math.PI) / 180);

/**
 * Gaussian blur; `sigmaSamples` is measured down a column. Land and sea are blurred apart, so coasts
 * stay.
 */
export function blurHeights(field: HeightField, sigmaSamples: number): HeightField {
  const { columns, rows } = field;
  const pass = (from: Float32Array, step: number, limit: number, sigma: number) => {
    const reach = Math.ceil(sigma * 2.5);
    const kernel: number[] = [];
    for (let offset = -reach; offset <= reach; offset++) {
      kernel.push(Math.exp(-(offset * offset) / (2 * sigma * sigma)));
    }
    const to = new Float32Array(from.length);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const index = row * columns + column;
        const land = (field.metres[index] as number) > 0;
        const place = step === 1 ? column : row;
        let sum = 0;
        let weight = 0;
        for (let offset = -reach; offset <= reach; offset++) {
          if (place + offset < 0 || place + offset >= limit) continue;
          const other = index + offset * step;
          if ((field.metres[other] as number) > 0 !== land) continue;
          const share = kernel[offset + reach] as number;
          sum += (from[other] as number) * share;
          weight += share;
        }
        to[index] = sum / weight;
      }
    }
    return to;
  };
  const across = pass(field.metres, 1, columns, sigmaSamples * ACROSS_TO_DOWN);
  const metres = pass(across, columns, rows, sigmaSamples);
  return { ...withoutMetres(field), metres };
}

/** Lifts the sea floor to the height of the nearest land, so that land tints reach over the coast. */
export function extendLand(field: HeightField, samples: number): HeightField {
  const { columns, rows } = field;
  const metres = Float32Array.from(field.metres);
  let known = Uint8Array.from(metres, (height) => (height > 0 ? 1 : 0));
  for (let round = 0; round < samples; round++) {
    const next = Uint8Array.from(known);
    for (let row = 1; row < rows - 1; row++) {
      for (let column = 1; column < columns - 1; column++) {
        const index = row * columns + column;
        if (known[index]) continue;
        let sum = 0;
        let count = 0;
        for (const step of [-1, 1, -columns, columns]) {
          if (!known[index + step]) continue;
          sum += metres[index + step] as number;
          count++;
        }
        if (count === 0) continue;
        metres[index] = (sum / count) * 0.7;
        next[index] = 1;
      }
    }
    known = next;
  }
  for (let index = 0; index < metres.length; index++) if (!known[index]) metres[index] = 0;
  return { ...withoutMetres(field), metres };
}

function withoutMetres(field: ElevationGrid | HeightField) {
  const { west, north, cellDegrees, columns, rows } = field;
  return { west, north, cellDegrees, columns, rows };
}
