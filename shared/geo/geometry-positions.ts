import type { AnnotationGeometry } from '../model/annotation.ts';
import type { Position } from '../model/schemas.ts';

/** Every position of a point, a line or a region; rings with their closing position. */
export function geometryPositions(geometry: AnnotationGeometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return geometry.coordinates.flat();
  }
}
