import type { Feature } from 'geojson';
import type { MapData } from '#shared/api/atlas.ts';
import type { Position } from '#shared/model/schemas.ts';
import { leaflet as L } from './leaflet.ts';
import type { MapTarget } from './map-store.ts';
import { featureId, outerRings, readGeography } from './read-geography.ts';

/** What the map should show: its box, and positions along it that should not be covered. */
export interface TargetShape {
  readonly bounds: L.LatLngBounds;
  readonly outline: readonly L.LatLngExpression[];
}

/** What two boxes share; the first where they share nothing. */
function commonBounds(first: L.LatLngBounds, second: L.LatLngBounds): L.LatLngBounds {
  if (!first.isValid() || !second.isValid() || !first.intersects(second)) return first;
  return L.latLngBounds(
    [Math.max(first.getSouth(), second.getSouth()), Math.max(first.getWest(), second.getWest())],
    [Math.min(first.getNorth(), second.getNorth()), Math.min(first.getEast(), second.getEast())],
  );
}

function shapeOfPositions(positions: readonly Position[]): TargetShape {
  const outline = positions.map(([longitude, latitude]) => L.latLng(latitude, longitude));
  return { bounds: L.latLngBounds(outline), outline };
}

function shapeOfAreas(features: readonly Feature[]): TargetShape {
  const rings = features.flatMap(outerRings).flat();
  return shapeOfPositions(rings as unknown as readonly Position[]);
}

/** Where on the map the target is; bounds are not valid where it has no place. */
export function targetShape(target: MapTarget, data: MapData): TargetShape {
  if (target.kind === 'river') {
    const river = data.labels.find(({ kind, id }) => kind === 'river' && id === target.id);
    return shapeOfPositions(river?.line ?? target.fallback);
  }
  if (target.kind === 'positions') return shapeOfPositions(target.positions);
  const ecoregion = shapeOfAreas(readGeography(data.ecoregion).features);
  if (target.kind === 'ecoregion') {
    if (ecoregion.bounds.isValid()) return ecoregion;
    const [west, south, east, north] = data.bounds;
    return { bounds: L.latLngBounds([south, west], [north, east]), outline: [] };
  }
  const { bounds, outline } = shapeOfAreas(
    readGeography(data.provinces).features.filter((feature) =>
      target.ids.includes(featureId(feature)),
    ),
  );
  // Inner Mongolia reaches far beyond the ecoregion: its part inside is what the atlas is about.
  const inside = commonBounds(bounds, ecoregion.bounds);
  return { bounds: inside, outline: outline.filter((position) => inside.contains(position)) };
}
