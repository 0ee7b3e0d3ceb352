/**
 * The convex hull of points by Andrew's monotone chain, as a ring without a closing point.
 *
 * @param points `[x0, y0, x1, y1 …]` in plane coordinates
 */
export function convexHull(points: readonly number[]): number[] {
  const corners: (readonly [number, number])[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    corners.push([points[index] ?? 0, points[index + 1] ?? 0]);
  }
  corners.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  const lower = halfHull(corners);
  const upper = halfHull(corners.reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)].flat();
}

function halfHull(corners: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const hull: (readonly [number, number])[] = [];
  for (const corner of corners) {
    while (hull.length >= 2 && !turnsLeft(hull.at(-2), hull.at(-1), corner)) hull.pop();
    hull.push(corner);
  }
  return hull;
}

function turnsLeft(
  a: readonly [number, number] | undefined,
  b: readonly [number, number] | undefined,
  [x, y]: readonly [number, number],
): boolean {
  if (!a || !b) return true;
  return (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) > 0;
}
