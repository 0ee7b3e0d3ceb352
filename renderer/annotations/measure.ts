import { geodesicLengthMetres } from '#shared/geo/geodesic-length.ts';
import { geodesicRegionSize } from '#shared/geo/geodesic-region.ts';
import { isSimpleRegion } from '#shared/geo/is-simple-region.ts';
import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import { cornersOf } from './operations/corners.ts';

/** The size of a shape on the WGS 84 ellipsoid. */
export type Measurement =
  | { readonly kind: 'point'; readonly position: Position }
  | { readonly kind: 'line'; readonly corners: number; readonly lengthMetres: number }
  | {
      readonly kind: 'region';
      readonly corners: number;
      readonly perimeterMetres: number;
      /** `null` where the outline crosses itself or a hole: such a shape has no area. */
      readonly areaHectares: number | null;
    };

const SQUARE_METRES_PER_HECTARE = 10_000;

const measured = new WeakMap<AnnotationGeometry, Measurement>();

function measureAnew(geometry: AnnotationGeometry): Measurement {
  const corners = cornersOf(geometry).length;
  switch (geometry.type) {
    case 'Point':
      return { kind: 'point', position: geometry.coordinates };
    case 'LineString':
      return { kind: 'line', corners, lengthMetres: geodesicLengthMetres(geometry.coordinates) };
    case 'Polygon': {
      const { areaSquareMetres, perimeterMetres } = geodesicRegionSize(geometry.coordinates);
      return {
        kind: 'region',
        corners,
        perimeterMetres,
        areaHectares: isSimpleRegion(geometry.coordinates)
          ? areaSquareMetres / SQUARE_METRES_PER_HECTARE
          : null,
      };
    }
  }
}

/** Measures a shape; geometries are never changed in place, so each is measured once. */
export function measureGeometry(geometry: AnnotationGeometry): Measurement {
  const known = measured.get(geometry) ?? measureAnew(geometry);
  measured.set(geometry, known);
  return known;
}
