import type { Position } from '../model/schemas.ts';

/** A straight edge in longitude and latitude. */
export type Edge = readonly [from: Position, to: Position];

/**
 * Every two edges whose bounding boxes touch, by a sweep from west to east: the only ones that can
 * cross. Of a surveyed outline with 20,000 edges these are some 40,000 pairs, not 200 million.
 *
 * @returns indices of the edges, the lower first
 */
export function* nearEdges(edges: readonly Edge[]): Generator<readonly [one: number, two: number]> {
  const bound = (axis: 0 | 1, of: (...values: number[]) => number) =>
    Float64Array.from(edges, ([from, to]) => of(from[axis], to[axis]));
  const [west, east] = [bound(0, Math.min), bound(0, Math.max)];
  const [south, north] = [bound(1, Math.min), bound(1, Math.max)];
  const at = (values: Float64Array, index: number) => values[index] as number;
  const order = Uint32Array.from(edges.keys()).sort((one, two) => at(west, one) - at(west, two));
  /** Edges that reach east of the sweep line; the first `count` hold. */
  const open = new Uint32Array(edges.length);
  let count = 0;
  for (const edge of order) {
    const [left, low, high] = [at(west, edge), at(south, edge), at(north, edge)];
    let kept = 0;
    for (let index = 0; index < count; index += 1) {
      const other = open[index] as number;
      if (at(east, other) < left) continue;
      open[kept] = other;
      kept += 1;
      if (at(south, other) > high || low > at(north, other)) continue;
      yield edge < other ? [edge, other] : [other, edge];
    }
    open[kept] = edge;
    count = kept + 1;
  }
}
