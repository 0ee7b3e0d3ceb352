import polygonClipping from 'polygon-clipping';
import { findEdgeContacts } from '#shared/geo/find-edge-contacts.ts';
import { signedPlanarArea } from '#shared/geo/planar-area.ts';
import { isPointInRings } from '#shared/geo/point-in-rings.ts';
import type { Position } from '#shared/model/schemas.ts';

type Rings = readonly (readonly Position[])[];

/** What was found of a region's rings, and what can be taken in their place. */
export type RegionCheck =
  | { readonly kind: 'sound' }
  /** Crossings were dissolved: the parts cover what the rings enclosed by the even-odd rule. */
  | { readonly kind: 'repaired'; readonly parts: [number, number][][][] }
  | { readonly kind: 'no-area' }
  | { readonly kind: 'self-crossing'; readonly position: Position };

/** Difference of two areas, as a share, that is only rounding. */
const ROUNDING_SHARE = 1e-9;

/**
 * With more the rings are a tangle that nobody drew on purpose, and repairing it takes minutes: a
 * star of 3,000 corners with a million crossings took 53 s.
 */
const MOST_CROSSINGS = 200;

/** Outer ring less holes: wrong where rings cross, or holes lie outside. */
function statedArea(rings: Rings): number {
  const [outer = 0, ...holes] = rings.map((ring) => Math.abs(signedPlanarArea(ring)));
  return outer - holes.reduce((sum, hole) => sum + hole, 0);
}

function areHolesInside(rings: Rings): boolean {
  return rings.slice(1).every((hole, index) => {
    const others = rings.filter((_, other) => other !== index + 1);
    // Inside the outer ring alone is odd; outside it, or within another hole as well, is even.
    return isPointInRings(hole[0] as Position, others);
  });
}

/**
 * Whether the rings of a region enclose what their areas say. Rings that cross themselves or each
 * other, and holes outside their region, are repaired where that can be done.
 *
 * @param rings closed, the outer ring first
 */
export function checkRegion(rings: Rings): RegionCheck {
  const { isAny, crossings } = findEdgeContacts(rings, MOST_CROSSINGS);
  if (!isAny && areHolesInside(rings)) {
    return (rings[0] ?? []).length > 0 && statedArea(rings) > 0
      ? { kind: 'sound' }
      : { kind: 'no-area' };
  }
  const position = crossings[0] ?? (rings[0]?.[0] as Position);
  if (crossings.length >= MOST_CROSSINGS) return { kind: 'self-crossing', position };
  const copy = rings.map((ring) => ring.map(([x, y]): [number, number] => [x, y]));
  let parts: [number, number][][][];
  try {
    parts = polygonClipping.union(copy);
  } catch {
    // The library gives up on some tangles ("Unable to complete output ring").
    return { kind: 'self-crossing', position };
  }
  if (parts.length === 0) return { kind: 'no-area' };
  const area = parts.reduce((sum, part) => sum + statedArea(part), 0);
  return Math.abs(area - statedArea(rings)) <= area * ROUNDING_SHARE
    ? { kind: 'sound' }
    : { kind: 'repaired', parts };
}
