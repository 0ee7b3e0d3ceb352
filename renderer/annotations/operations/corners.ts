import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';

/** The corners of a shape as they are counted and listed: outer ring only, without the closing position. */
export function cornersOf(geometry: AnnotationGeometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
      return (geometry.coordinates[0] ?? []).slice(0, -1);
  }
}

/** The same kind of shape with other corners; holes stay as they are. */
export function withCorners(
  geometry: AnnotationGeometry,
  corners: readonly Position[],
): AnnotationGeometry {
  const copies = corners.map(([longitude, latitude]): [number, number] => [longitude, latitude]);
  const first = copies[0] ?? [0, 0];
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: first };
    case 'LineString':
      return { type: 'LineString', coordinates: copies };
    case 'Polygon':
      return {
        type: 'Polygon',
        coordinates: [[...copies, first], ...geometry.coordinates.slice(1)],
      };
  }
}
