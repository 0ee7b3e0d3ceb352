import { expect, it } from 'vitest';
import { fitProjection, roundScaleUp } from '#electron/briefings/map/map-projection.ts';
import { geodesicLengthMetres } from '#shared/geo/geodesic-length.ts';

const CORNERS = [
  [130.5, 42.3],
  [139, 48.4],
] as const;

it('is true to its printed scale within half a per cent', () => {
  const projection = fitProjection(CORNERS, 470, 560);
  for (const [longitude, latitude] of [...CORNERS, [134, 45] as const]) {
    const [x0, y0] = projection.toPage([longitude, latitude]);
    const [x1, y1] = projection.toPage([longitude + 0.1, latitude + 0.1]);
    const onPaperMetres = (Math.hypot(x1 - x0, y1 - y0) * 0.0254) / 72;
    const onGround = geodesicLengthMetres([
      [longitude, latitude],
      [longitude + 0.1, latitude + 0.1],
    ]);
    expect(onGround / onPaperMetres / projection.scaleDenominator).toBeCloseTo(1, 2);
  }
});

it('goes back to where it came from', () => {
  const projection = fitProjection(CORNERS, 470, 560);
  const [x, y] = projection.toPage([134.5, 44.2]);
  const [longitude, latitude] = projection.toPosition(x, y);
  expect(longitude).toBeCloseTo(134.5, 6);
  expect(latitude).toBeCloseTo(44.2, 6);
});

it('rounds scales to what can be said', () => {
  expect(roundScaleUp(3_910_000)).toBe(4_000_000);
  expect(roundScaleUp(1_000_000)).toBe(1_000_000);
  expect(roundScaleUp(9_400_000)).toBe(10_000_000);
});
