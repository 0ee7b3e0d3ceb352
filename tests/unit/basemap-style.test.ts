import { describe, expect, it } from 'vitest';
import {
  BASE_MAP_ZOOMS,
  borderStyle,
  LAND_TINTS,
  leastLakeAreaSquareKilometres,
  parseColour,
  riverWidthPixels,
  SEA_TINTS,
  tintAt,
} from '#shared/cartography/base-map-style.ts';

const zooms = Array.from(
  { length: BASE_MAP_ZOOMS.maximum - BASE_MAP_ZOOMS.minimum + 1 },
  (_, index) => BASE_MAP_ZOOMS.minimum + index,
);

describe('style of the base map', () => {
  it('draws larger rivers wider, and none narrower on a larger zoom', () => {
    for (const zoom of zooms) {
      for (const riverClass of [2, 3, 4, 5] as const) {
        const larger = (riverClass - 1) as 1 | 2 | 3 | 4;
        expect(riverWidthPixels(larger, zoom)).toBeGreaterThanOrEqual(
          riverWidthPixels(riverClass, zoom),
        );
        expect(riverWidthPixels(riverClass, zoom + 1)).toBeGreaterThanOrEqual(
          riverWidthPixels(riverClass, zoom),
        );
      }
      expect(leastLakeAreaSquareKilometres(zoom + 1)).toBeLessThanOrEqual(
        leastLakeAreaSquareKilometres(zoom),
      );
    }
  });

  it('tells borders apart by their dashes, not by colour alone', () => {
    const dashes = (['country', 'province', 'disputed'] as const).map((each) =>
      JSON.stringify(borderStyle(each, 6, true)?.dash),
    );
    expect(new Set(dashes).size).toBe(3);
  });

  it('mixes tints between stops and holds the ends', () => {
    for (const stops of [LAND_TINTS, SEA_TINTS]) {
      const [first] = stops;
      expect(tintAt(stops, -50)).toEqual(parseColour(first?.colour ?? ''));
      expect(tintAt(stops, 99_999)).toEqual(parseColour(stops.at(-1)?.colour ?? ''));
      const metres = stops.map((stop) => stop.metres);
      expect([...metres].sort((a, b) => a - b)).toEqual(metres);
    }
  });
});
