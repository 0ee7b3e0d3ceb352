import { describe, expect, it } from 'vitest';
import {
  equalAreaRadiusMetres,
  metresPerPixel,
  SITE_SYMBOLS,
} from '#shared/cartography/site-symbols.ts';
import { SITE_CATEGORIES } from '#shared/model/closed-lists.ts';

describe('site symbols', () => {
  it('draws a circle that has the area of the site', () => {
    const radius = equalAreaRadiusMetres(401_428);
    expect(Math.PI * radius ** 2).toBeCloseTo(401_428 * 10_000, 0);
  });

  it('knows the scale of Web Mercator: 156,543 m a pixel at the equator at zoom 0', () => {
    expect(metresPerPixel(0, 0)).toBeCloseTo(156_543.03, 1);
    expect(metresPerPixel(60, 1)).toBeCloseTo(156_543.03 / 4, 1);
  });

  it('tells categories apart by colour and, but for the two wetlands, by shape', () => {
    const colours = SITE_CATEGORIES.map((category) => SITE_SYMBOLS[category].colour);
    expect(new Set(colours).size).toBe(SITE_CATEGORIES.length);
    const shapes = SITE_CATEGORIES.map((category) => SITE_SYMBOLS[category].path);
    expect(new Set(shapes).size).toBe(SITE_CATEGORIES.length - 1);
  });
});
