import {
  DESIGNATION_PATHS,
  equalAreaRadiusMetres,
  SITE_SYMBOLS,
} from '#shared/cartography/site-symbols.ts';
import type { DesignationKind } from '#shared/model/closed-lists.ts';
import type { Site } from '#shared/model/site.ts';
import type { PlainItem, Shape } from '../layout/shape.ts';
import type { MapProjection } from './map-projection.ts';
import { MAP_INK, SYMBOL_RADIUS } from './map-style.ts';

/** A site at its place on the map. */
export interface PlacedSite {
  readonly site: Site;
  readonly number: number;
  readonly x: number;
  readonly y: number;
  /** Radius in points of the circle of equal area; 0 where the area is not known. */
  readonly circleRadius: number;
}

/** The marks beside a symbol, in the order in which they are set. */
export const DESIGNATION_MARKS = [
  {
    kind: 'world-heritage',
    path: DESIGNATION_PATHS.worldHeritage,
    fill: MAP_INK.worldHeritage,
    edge: MAP_INK.worldHeritageEdge,
  },
  {
    kind: 'ramsar',
    path: DESIGNATION_PATHS.ramsar,
    fill: MAP_INK.ramsar,
    edge: MAP_INK.ramsarEdge,
  },
  {
    kind: 'biosphere-reserve',
    path: DESIGNATION_PATHS.biosphereReserve,
    fill: MAP_INK.biosphere,
    edge: MAP_INK.biosphereEdge,
  },
] as const satisfies readonly { kind: DesignationKind; path: string; fill: string; edge: string }[];

export const MARK_RADIUS = 3;

/** Sites whose point falls inside the frame. */
export function placeSites(
  sites: readonly { readonly site: Site; readonly number: number }[],
  projection: MapProjection,
): PlacedSite[] {
  const placed: PlacedSite[] = [];
  for (const { site, number } of sites) {
    if (!site.location) continue;
    const [x, y] = projection.toPage(site.location);
    if (x < 2 || y < 2 || x > projection.width - 2 || y > projection.height - 2) continue;
    const circleRadius =
      site.areaHectares === null
        ? 0
        : equalAreaRadiusMetres(site.areaHectares) / projection.metresPerPoint;
    placed.push({ site, number, x, y, circleRadius });
  }
  return placed;
}

/** Circles of the published areas, the largest below. */
export function layoutAreaCircles(sites: readonly PlacedSite[]): Shape[] {
  return sites
    .filter(({ circleRadius }) => circleRadius > SYMBOL_RADIUS)
    .sort((one, other) => other.circleRadius - one.circleRadius)
    .map(({ site, x, y, circleRadius }) => ({
      kind: 'circle',
      x,
      y,
      radius: circleRadius,
      fill: SITE_SYMBOLS[site.category].colour,
      fillOpacity: 0.13,
      stroke: { colour: SITE_SYMBOLS[site.category].outline, width: 0.35, opacity: 0.55 },
    }));
}

export function marksOf(site: Site) {
  return DESIGNATION_MARKS.filter(({ kind }) =>
    site.designations.some((designation) => designation.kind === kind),
  );
}

/** The symbol of a category with its marks to the upper right. */
export function layoutSiteSymbol({ site, x, y }: PlacedSite): PlainItem[] {
  const { colour, outline, path } = SITE_SYMBOLS[site.category];
  const items: PlainItem[] = [
    {
      kind: 'symbol',
      path,
      x,
      y,
      radius: SYMBOL_RADIUS + 0.9,
      fill: MAP_INK.halo,
    },
    {
      kind: 'symbol',
      path,
      x,
      y,
      radius: SYMBOL_RADIUS,
      fill: colour,
      stroke: { colour: outline, width: 0.5 },
    },
  ];
  for (const [index, mark] of marksOf(site).entries()) {
    items.push({
      kind: 'symbol',
      path: mark.path,
      x: x + SYMBOL_RADIUS + 0.6 + index * (2 * MARK_RADIUS + 0.2),
      y: y - SYMBOL_RADIUS - 0.8,
      radius: MARK_RADIUS,
      fill: mark.fill,
      stroke: { colour: mark.edge, width: 0.4 },
    });
  }
  return items;
}
