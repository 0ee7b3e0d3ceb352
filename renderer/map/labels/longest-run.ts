import type { Position } from '#shared/model/schemas.ts';

/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/**
 * The longest unbroken stretch of a line within the bounds, by its number of
 * positions: at close zooms it is a small part of a great river, and only that
 * need be projected and measured.
 */
export function longestRun(
  line: readonly Position[],
  [west, south, east, north]: Bounds,
): readonly Position[] {
  const isInside = ([longitude, latitude]: Position) =>
    longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  let best = { start: 0, length: 0 };
  let start = -1;
  for (let index = 0; index <= line.length; index++) {
    const position = line[index];
    if (position !== undefined && isInside(position)) {
      if (start < 0) start = index;
    } else if (start >= 0) {
      if (index - start > best.length) best = { start, length: index - start };
      start = -1;
    }
  }
  if (best.length === 0) return [];
  // One position more at both ends, so that the line reaches the edge of the view.
  return line.slice(Math.max(0, best.start - 1), best.start + best.length + 1);
}
