import type {
  Feature,
  FeatureCollection,
  Geometry,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';

/** The router may send GeoJSON as text or as an object. */
export function readGeography(value: unknown): FeatureCollection {
  const parsed: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  const candidate = parsed as FeatureCollection | Feature | Geometry | null;
  if (candidate === null || candidate === undefined) {
    return { type: 'FeatureCollection', features: [] };
  }
  if (candidate.type === 'FeatureCollection') return candidate;
  if (candidate.type === 'Feature') return { type: 'FeatureCollection', features: [candidate] };
  return {
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: {}, geometry: candidate }],
  };
}

/** A feature's stable id, wherever its writer put it. */
export function featureId(feature: Feature): string {
  return String(feature.id ?? feature.properties?.id ?? '');
}

/** The outer rings of a feature's polygons. */
export function outerRings(feature: Feature): readonly Position[][] {
  const geometry = feature.geometry as Polygon | MultiPolygon;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings) => (rings[0] === undefined ? [] : [rings[0]]));
}
