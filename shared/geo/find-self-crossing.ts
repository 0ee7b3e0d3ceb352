import type { Position } from '../model/schemas.ts';
import { type Edge, nearEdges } from './near-edges.ts';

function side([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

function isWithin([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): boolean {
  return (
    Math.min(ax, bx) <= px &&
    px <= Math.max(ax, bx) &&
    Math.min(ay, by) <= py &&
    py <= Math.max(ay, by)
  );
}

function crossing(a: Position, b: Position, c: Position, d: Position): Position | null {
  const [abc, abd] = [side(a, b, c), side(a, b, d)];
  const [cda, cdb] = [side(c, d, a), side(c, d, b)];
  if (abc !== abd && cda !== cdb) {
    const denominator = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
    if (denominator === 0) return c;
    const share = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / denominator;
    return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
  }
  if (abc === 0 && isWithin(a, b, c)) return c;
  if (abd === 0 && isWithin(a, b, d)) return d;
  return null;
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/**
 * Where a line crosses or touches itself, edges being straight in longitude and
 * latitude; `null` where it does not. A closed ring may be given with or without
 * its closing position.
 *
 * @param isClosed whether the last position is joined to the first
 */
export function findSelfCrossing(
  positions: readonly Position[],
  isClosed: boolean,
): Position | null {
  const corners = positions.filter(
    (position, index) => index === 0 || !isSame(position, positions[index - 1] as Position),
  );
  const [first, last] = [corners[0], corners.at(-1)];
  if (isClosed && corners.length > 1 && isSame(first as Position, last as Position)) corners.pop();
  const count = corners.length;
  const edges: Edge[] = [];
  for (let index = 0; index < (isClosed && count > 2 ? count : count - 1); index += 1) {
    edges.push([corners[index] as Position, corners[(index + 1) % count] as Position]);
  }
  for (const [one, two] of nearEdges(edges)) {
    const [[a, b], [c, d]] = [edges[one] as Edge, edges[two] as Edge];
    if (two === one + 1 || (isClosed && one === 0 && two === edges.length - 1)) {
      // Neighbours share a corner; they cross only by running back over each other.
      const [outer, shared, inner] = two === one + 1 ? [a, b, d] : [b, a, c];
      const isStraight = side(outer, shared, inner) === 0;
      if (isStraight && (isWithin(shared, outer, inner) || isWithin(shared, inner, outer))) {
        return shared;
      }
      continue;
    }
    const found = crossing(a, b, c, d);
    if (found !== null) return found;
  }
  return null;
}
