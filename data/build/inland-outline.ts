import type { Position } from 'geojson';
import type { Geography } from './geography.ts';

/** What lies within about 2 km of the sea counts as coast; outline and coast are simplified apart. */
const COAST_DEGREES = 0.02;
/** The box that holds the ecoregion's coast, in degrees. */
const [COAST_WEST, COAST_SOUTH, COAST_EAST, COAST_NORTH] = [128, 41, 146, 58];
/** Rings with fewer positions are islands. */
const FEWEST_POSITIONS = 2_000;

/** Polygons of the ecoregion's outline. */
export function ecoregionPolygons(geography: Geography): Position[][][] {
  return geography.ecoregion.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  );
}

/**
 * Parts of the ecoregion's outline that are no sea coast: dashes along a shore would hide it.
 * Positions in degrees.
 */
export function inlandOutline(geography: Geography): Position[][] {
  const cell = COAST_DEGREES;
  const coast = new Set<string>();
  const keyOf = (x: number, y: number) => `${Math.floor(x / cell)},${Math.floor(y / cell)}`;
  for (const { geometry } of geography.land.features) {
    const ring = geometry.coordinates[0] ?? [];
    for (let index = 1; index < ring.length; index++) {
      const [ax, ay] = ring[index - 1] as [number, number];
      const [bx, by] = ring[index] as [number, number];
      if (ax < COAST_WEST || ax > COAST_EAST || ay < COAST_SOUTH || ay > COAST_NORTH) continue;
      const steps = Math.ceil(Math.hypot(bx - ax, by - ay) / cell) || 1;
      for (let step = 0; step <= steps; step++) {
        const x = ax + ((bx - ax) * step) / steps;
        const y = ay + ((by - ay) * step) / steps;
        for (const dx of [-cell, 0, cell]) {
          for (const dy of [-cell, 0, cell]) coast.add(keyOf(x + dx, y + dy));
        }
      }
    }
  }
  const lines: Position[][] = [];
  for (const polygon of ecoregionPolygons(geography)) {
    for (const ring of polygon) {
      // Islands have no inland border.
      if (ring.length < FEWEST_POSITIONS) continue;
      let line: Position[] = [];
      for (const position of ring) {
        if (coast.has(keyOf(position[0] as number, position[1] as number))) {
          if (line.length > 2) lines.push(line);
          line = [];
        } else line.push(position);
      }
      if (line.length > 2) lines.push(line);
    }
  }
  return lines;
}
