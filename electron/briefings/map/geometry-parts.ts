import type { Position } from '#shared/model/schemas.ts';
import type { GeoJsonGeometry } from '../briefing-input.ts';

/** The lines of a geometry: the rings of polygons, or the lines as they are. */
export function linesOf(geometry: GeoJsonGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [];
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}
