import { describe, expect, it } from 'vitest';
import {
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  tilesInFrame,
  tmsRow,
  worldPixels,
} from '#data/build/basemap/tile-maths.ts';

describe('tile maths', () => {
  it('puts the origin in the middle and the Mercator limit at the edge', () => {
    expect(mercatorX(0)).toBe(0.5);
    expect(mercatorY(0)).toBe(0.5);
    expect(mercatorY(85.0511287798066)).toBeCloseTo(0, 12);
    expect(worldPixels(3)).toBe(4096);
  });

  it('comes back from pixels to degrees', () => {
    for (const [longitude, latitude] of [
      [131.9, 43.1],
      [-179.5, -60],
      [104, 58.5],
    ] as const) {
      expect(longitudeOf(mercatorX(longitude))).toBeCloseTo(longitude, 10);
      expect(latitudeOf(mercatorY(latitude))).toBeCloseTo(latitude, 10);
    }
  });

  it('turns rows over for TMS', () => {
    expect(tmsRow(3, 0)).toBe(7);
    expect(tmsRow(8, tmsRow(8, 90))).toBe(90);
  });

  it('lists the tiles of a frame without those that only touch its edge', () => {
    expect(tilesInFrame([0, 0, 180, 85], 1)).toEqual([{ zoom: 1, column: 1, row: 0 }]);
    expect(tilesInFrame([-180, -85, 180, 85], 2)).toHaveLength(16);
  });
});
