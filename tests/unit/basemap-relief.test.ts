import { describe, expect, it } from 'vitest';
import { LIGHTS, shade } from '#data/build/basemap/hillshade.ts';
import { sampleGrid, sampleHeight, splineWeights } from '#data/build/basemap/sample-heights.ts';
import { blurHeights, extendLand, smoothRelief } from '#data/build/basemap/smooth-relief.ts';

function makeGrid(columns: number, rows: number, height: (column: number, row: number) => number) {
  const metres = new Int16Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      metres[row * columns + column] = height(column, row);
    }
  }
  return { west: 100, north: 55, cellDegrees: 1 / 12, columns, rows, metres };
}

const asField = (grid: ReturnType<typeof makeGrid>) => ({
  ...grid,
  metres: Float32Array.from(grid.metres),
});

describe('hillshade', () => {
  it('is nothing on flat ground, light towards the north-west, dark away from it', () => {
    expect(shade(0, 0)).toBeCloseTo(0, 12);
    // Ground that rises to the south-east looks north-west.
    expect(shade(0.5, -0.5)).toBeGreaterThan(0.1);
    expect(shade(-0.5, 0.5)).toBeLessThan(-0.1);
  });

  it('shares out its light wholly', () => {
    expect(LIGHTS.reduce((sum, light) => sum + light.share, 0)).toBeCloseTo(1, 12);
  });
});

describe('sampling heights', () => {
  it('has weights that sum to one and are symmetric', () => {
    for (const t of [0, 0.25, 0.5, 1]) {
      const [a, b, c, d] = splineWeights(t);
      expect(a + b + c + d).toBeCloseTo(1, 12);
      expect(splineWeights(1 - t).map((w) => w.toFixed(12))).toEqual(
        [d, c, b, a].map((w) => w.toFixed(12)),
      );
    }
  });

  it('gives back a plane exactly, between samples too, one by one and as a grid', () => {
    const field = asField(makeGrid(40, 40, (column, row) => 10 * column + 20 * row));
    const longitude = 100 + 15.3 / 12;
    const latitude = 55 - 17.6 / 12;
    expect(sampleHeight(field, longitude, latitude)).toBeCloseTo(153 + 352, 3);
    const grid = sampleGrid(field, Float64Array.of(longitude), Float64Array.of(latitude));
    expect(grid[0]).toBeCloseTo(153 + 352, 3);
  });
});

describe('taking the seams out of the relief', () => {
  it('spreads a step between two squares and keeps a hill', () => {
    const stepped = makeGrid(60, 60, (column) => (column < 23 ? 600 : 900));
    const { metres } = smoothRelief(stepped);
    const row = 30 * 60;
    const steps = Array.from({ length: 40 }, (_, at) =>
      Math.abs((metres[row + 11 + at] ?? 0) - (metres[row + 10 + at] ?? 0)),
    );
    expect(Math.max(...steps)).toBeLessThan(60);

    const hill = makeGrid(60, 60, (column, line) => (column === 29 && line === 29 ? 900 : 500));
    const smoothed = smoothRelief(hill).metres;
    expect((smoothed[29 * 60 + 29] ?? 0) - (smoothed[29 * 60 + 20] ?? 0)).toBeGreaterThan(350);
  });

  it('leaves the sea floor alone and does not blur land into the sea', () => {
    const coast = makeGrid(40, 40, (column) => (column < 20 ? 300 : -200));
    const smooth = smoothRelief(coast);
    expect(smooth.metres[20 * 40 + 30]).toBe(-200);
    expect(blurHeights(smooth, 2).metres[20 * 40 + 20]).toBe(-200);
    const extended = extendLand(smooth, 3).metres;
    expect(extended[20 * 40 + 20]).toBeGreaterThan(100);
    expect(extended[20 * 40 + 30]).toBe(0);
  });
});
