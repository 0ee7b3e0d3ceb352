import type { Position } from '../model/schemas.ts';

interface Edge {
  readonly start: Position;
  readonly end: Position;
  readonly west: number;
  readonly east: number;
  readonly ring: number;
  /** Place in its ring, edges without length left out. */
  readonly place: number;
  readonly edgesOfRing: number;
}

function side([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

function isOnBoxOf({ start, end, west, east }: Edge, [px, py]: Position): boolean {
  return (
    west <= px && px <= east && Math.min(start[1], end[1]) <= py && py <= Math.max(start[1], end[1])
  );
}

interface Contact {
  readonly position: Position;
  /** One edge goes through the other, not only up to it. */
  readonly isCrossing: boolean;
}

const touch = (position: Position): Contact => ({ position, isCrossing: false });

function contact(one: Edge, two: Edge): Contact | null {
  const low = Math.max(Math.min(one.start[1], one.end[1]), Math.min(two.start[1], two.end[1]));
  const high = Math.min(Math.max(one.start[1], one.end[1]), Math.max(two.start[1], two.end[1]));
  if (low > high) return null;
  const startSide = side(one.start, one.end, two.start);
  const endSide = side(one.start, one.end, two.end);
  if (startSide === 0 && isOnBoxOf(one, two.start)) return touch(two.start);
  if (endSide === 0 && isOnBoxOf(one, two.end)) return touch(two.end);
  if (startSide === endSide) return null;
  const oneStartSide = side(two.start, two.end, one.start);
  const oneEndSide = side(two.start, two.end, one.end);
  if (oneStartSide === 0 && isOnBoxOf(two, one.start)) return touch(one.start);
  if (oneEndSide === 0 && isOnBoxOf(two, one.end)) return touch(one.end);
  if (oneStartSide === oneEndSide) return null;
  const [dx, dy] = [one.end[0] - one.start[0], one.end[1] - one.start[1]];
  const [ex, ey] = [two.end[0] - two.start[0], two.end[1] - two.start[1]];
  const share =
    ((two.start[0] - one.start[0]) * ey - (two.start[1] - one.start[1]) * ex) / (dx * ey - dy * ex);
  return {
    position: [one.start[0] + share * dx, one.start[1] + share * dy],
    isCrossing: true,
  };
}

function areNeighbours(one: Edge, two: Edge): boolean {
  if (one.ring !== two.ring) return false;
  const distance = Math.abs(one.place - two.place);
  return distance === 1 || distance === one.edgesOfRing - 1;
}

function edgesOf(positions: readonly Position[], ring: number): Edge[] {
  const corners = positions.filter((position, index) => {
    const former = positions[index - 1];
    return former === undefined || former[0] !== position[0] || former[1] !== position[1];
  });
  const edgesOfRing = corners.length - 1;
  return corners.slice(1).map((end, place) => {
    const start = corners[place] as Position;
    const [west, east] = [Math.min(start[0], end[0]), Math.max(start[0], end[0])];
    return { start, end, west, east, ring, place, edgesOfRing };
  });
}

/** Where edges of a region meet that are not neighbours in their ring. */
export interface EdgeContacts {
  /** They meet somewhere, be it only in a corner. */
  readonly isAny: boolean;
  readonly crossings: readonly Position[];
}

/**
 * Finds where edges of a region cross or touch. They are swept from west to east, so that only
 * those side by side are compared.
 *
 * @param rings closed rings; edges are straight in longitude and latitude
 * @param limit how many crossings are enough
 */
export function findEdgeContacts(
  rings: readonly (readonly Position[])[],
  limit: number,
): EdgeContacts {
  const edges = rings.flatMap(edgesOf).sort((one, two) => one.west - two.west);
  const crossings: Position[] = [];
  let isAny = false;
  let near: Edge[] = [];
  for (const edge of edges) {
    near = near.filter(({ east }) => east >= edge.west);
    for (const other of near) {
      const found = areNeighbours(edge, other) ? null : contact(edge, other);
      if (found === null) continue;
      isAny = true;
      if (found.isCrossing) crossings.push(found.position);
      if (crossings.length >= limit) return { isAny, crossings };
    }
    near.push(edge);
  }
  return { isAny, crossings };
}
