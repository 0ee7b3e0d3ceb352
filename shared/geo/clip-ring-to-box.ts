import type { ClipBox } from './clip-line-to-box.ts';

/**
 * The part of a ring inside a box (Sutherland–Hodgman). Where the ring leaves and
 * comes back, the result runs along the edge of the box: right for filling.
 *
 * @param ring `[x0, y0, x1, y1 …]` in plane coordinates
 */
export function clipRingToBox(ring: readonly number[], box: ClipBox): number[] {
  const [left, top, right, bottom] = box;
  let clipped = clipHalfPlane(ring, 0, left, 1);
  clipped = clipHalfPlane(clipped, 0, right, -1);
  clipped = clipHalfPlane(clipped, 1, top, 1);
  return clipHalfPlane(clipped, 1, bottom, -1);
}

function clipHalfPlane(
  ring: readonly number[],
  axis: 0 | 1,
  limit: number,
  sign: 1 | -1,
): number[] {
  const clipped: number[] = [];
  const count = ring.length / 2;
  for (let index = 0; index < count; index += 1) {
    const previous = (index + count - 1) % count;
    const x0 = ring[previous * 2] ?? 0;
    const y0 = ring[previous * 2 + 1] ?? 0;
    const x1 = ring[index * 2] ?? 0;
    const y1 = ring[index * 2 + 1] ?? 0;
    const from = sign * ((axis === 0 ? x0 : y0) - limit);
    const to = sign * ((axis === 0 ? x1 : y1) - limit);
    if (from >= 0 !== to >= 0) {
      const share = from / (from - to);
      clipped.push(x0 + (x1 - x0) * share, y0 + (y1 - y0) * share);
    }
    if (to >= 0) clipped.push(x1, y1);
  }
  return clipped;
}
