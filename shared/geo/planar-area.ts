import type { Position } from '../model/schemas.ts';

/**
 * Area of a closed ring in square degrees, longitude and latitude taken as a plane: positive where
 * the ring runs counter-clockwise. It tells directions and compares shapes; it measures nothing.
 */
export function signedPlanarArea(ring: readonly Position[]): number {
  // Taken from the first corner, so that small rings far from the origin lose no digits.
  const [x0, y0] = ring[0] ?? [0, 0];
  let doubled = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax, ay] = ring[index - 1] as Position;
    const [bx, by] = ring[index] as Position;
    doubled += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return doubled / 2;
}
