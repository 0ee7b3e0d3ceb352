import type { Position } from '../model/schemas.ts';
import { findSelfCrossing } from './find-self-crossing.ts';
import { type Edge, nearEdges } from './near-edges.ts';
import { isPointInRings } from './point-in-rings.ts';

type Ring = readonly Position[];

/** Twice the signed area of a triangle, square degrees: its sign tells the side on which `p` lies. */
function turn([ax, ay]: Position, [bx, by]: Position, [px, py]: Position): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

/** Whether two edges cross inside both; rings may touch. */
function isCrossing([a, b]: Edge, [c, d]: Edge): boolean {
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

function doRingsCross(rings: readonly Ring[]): boolean {
  const edges: Edge[] = [];
  const ringOf: number[] = [];
  for (const [number, ring] of rings.entries()) {
    for (let index = 0; index + 1 < ring.length; index += 1) {
      edges.push([ring[index] as Position, ring[index + 1] as Position]);
      ringOf.push(number);
    }
  }
  for (const [one, two] of nearEdges(edges)) {
    if (ringOf[one] !== ringOf[two] && isCrossing(edges[one] as Edge, edges[two] as Edge)) {
      return true;
    }
  }
  return false;
}

/** Whether a hole that does not cross the outline lies inside it: most of its corners tell. */
function isHoleInside(hole: Ring, outline: Ring): boolean {
  // Corners on the outline itself fall to either side.
  const inside = hole.filter((corner) => isPointInRings(corner, [outline])).length;
  return inside * 2 > hole.length;
}

/**
 * Whether a region has an area: no ring crosses or touches itself, no two cross, and every hole
 * lies inside the outline. Edges are straight in longitude and latitude.
 *
 * @param rings outline first, then holes, each closed, as in GeoJSON
 */
export function isSimpleRegion(rings: readonly Ring[]): boolean {
  const [outline, ...holes] = rings;
  if (outline === undefined) return false;
  return (
    rings.every((ring) => findSelfCrossing(ring, true) === null) &&
    (holes.length === 0 || !doRingsCross(rings)) &&
    holes.every((hole) => isHoleInside(hole, outline))
  );
}
