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

/** The same features without the polygons whose box is smaller than this in both directions. */
export function largeParts(collection: FeatureCollection, degrees: number): FeatureCollection {
  const isLarge = (rings: readonly Position[][]) => {
    const ring = rings[0] ?? [];
    const extent = (axis: 0 | 1) => {
      const values = ring.map((position) => position[axis] ?? 0);
      return Math.max(...values) - Math.min(...values);
    };
    return extent(0) >= degrees || extent(1) >= degrees;
  };
  return {
    ...collection,
    features: collection.features.map((feature) =>
      feature.geometry.type === 'MultiPolygon'
        ? {
            ...feature,
            geometry: {
              ...feature.geometry,
              coordinates: feature.geometry.coordinates.filter(isLarge),
            },
          }
        : feature,
    ),
  };
}
