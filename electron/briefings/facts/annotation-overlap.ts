import { equalAreaRadiusMetres } from '#shared/cartography/site-symbols.ts';
import { geodesicCircle } from '#shared/geo/geodesic-circle.ts';
import { geodesicRegionSize } from '#shared/geo/geodesic-region.ts';
import { isSimpleRegion } from '#shared/geo/is-simple-region.ts';
import { isPointInRings } from '#shared/geo/point-in-rings.ts';
import { regionOverlapSquareMetres } from '#shared/geo/region-overlap.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Site } from '#shared/model/site.ts';

/** How a region lies to a site of which only a point and an area are known. */
export interface SiteOverlap {
  readonly site: Site;
  readonly isPointInside: boolean;
  /** Overlap with the circle of equal area, hectares; `null` where the area is not known. */
  readonly overlapHectares: number | null;
  /** Of the circle, from 0 to 1. */
  readonly shareOfSite: number | null;
}

/** A shape with more corners comes from a data set; cutting it with every circle could take minutes. */
const MAXIMUM_CORNERS = 20_000;

/**
 * The same for any shape of the user's, or `null` where it cannot be told: the outline crosses
 * itself, has too many corners, or the polygon library fails at it. One shape must not keep a
 * whole briefing from being printed.
 */
export function overlapIfComputable(
  rings: readonly (readonly Position[])[],
  sites: readonly Site[],
): SiteOverlap[] | null {
  const corners = rings.reduce((sum, ring) => sum + ring.length, 0);
  if (corners > MAXIMUM_CORNERS || !isSimpleRegion(rings)) return null;
  try {
    return overlapWithSites(rings, sites);
  } catch {
    return null;
  }
}

/** Sites whose point lies in the region or whose circle of equal area touches it, greatest first. */
function overlapWithSites(
  rings: readonly (readonly Position[])[],
  sites: readonly Site[],
): SiteOverlap[] {
  const overlaps = sites.flatMap((site): SiteOverlap[] => {
    if (!site.location) return [];
    const isPointInside = isPointInRings(site.location, rings);
    if (site.areaHectares === null) {
      return isPointInside
        ? [{ site, isPointInside, overlapHectares: null, shareOfSite: null }]
        : [];
    }
    const circle = geodesicCircle(site.location, equalAreaRadiusMetres(site.areaHectares));
    if (!isPointInside && !boundsTouch(circle, rings[0] ?? [])) return [];
    const squareMetres = regionOverlapSquareMetres(rings, [circle]);
    if (squareMetres <= 0 && !isPointInside) return [];
    const circleSize = geodesicRegionSize([circle]).areaSquareMetres;
    return [
      {
        site,
        isPointInside,
        overlapHectares: squareMetres / 10_000,
        shareOfSite: Math.min(1, squareMetres / circleSize),
      },
    ];
  });
  return overlaps.sort((one, other) => (other.overlapHectares ?? 0) - (one.overlapHectares ?? 0));
}

function boundsTouch(one: readonly Position[], other: readonly Position[]): boolean {
  const range = (ring: readonly Position[], axis: 0 | 1) => {
    const values = ring.map((position) => position[axis]);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  return ([0, 1] as const).every((axis) => {
    const [from, to] = range(one, axis);
    const [otherFrom, otherTo] = range(other, axis);
    return from <= otherTo && otherFrom <= to;
  });
}
