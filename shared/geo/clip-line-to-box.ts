/** `[left, top, right, bottom]` or `[west, south, east, north]`: smaller values first. */
export type ClipBox = readonly [number, number, number, number];

/**
 * The parts of a line inside a box (Liang–Barsky, segment by segment).
 *
 * @param line `[x0, y0, x1, y1 …]` in plane coordinates
 */
export function clipLineToBox(line: readonly number[], box: ClipBox): number[][] {
  const parts: number[][] = [];
  let part: number[] | null = null;
  for (let index = 0; index + 3 < line.length; index += 2) {
    const x0 = line[index] ?? 0;
    const y0 = line[index + 1] ?? 0;
    const dx = (line[index + 2] ?? 0) - x0;
    const dy = (line[index + 3] ?? 0) - y0;
    const range = visibleRange(x0, y0, dx, dy, box);
    if (!range) {
      part = null;
      continue;
    }
    const [start, end] = range;
    if (!part || start > 0) {
      part = [x0 + dx * start, y0 + dy * start];
      parts.push(part);
    }
    part.push(x0 + dx * end, y0 + dy * end);
    if (end < 1) part = null;
  }
  return parts;
}

/** Shares of a segment, from 0 to 1, between which it lies in the box. */
function visibleRange(
  x: number,
  y: number,
  dx: number,
  dy: number,
  [left, top, right, bottom]: ClipBox,
): readonly [number, number] | null {
  let start = 0;
  let end = 1;
  const edges = [
    [-dx, x - left],
    [dx, right - x],
    [-dy, y - top],
    [dy, bottom - y],
  ] as const;
  for (const [direction, distance] of edges) {
    if (direction === 0) {
      if (distance < 0) return null;
      continue;
    }
    const share = distance / direction;
    if (direction < 0) start = Math.max(start, share);
    else end = Math.min(end, share);
  }
  return start <= end ? [start, end] : null;
}
