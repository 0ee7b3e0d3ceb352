import type { AnnotationGeometry } from '#shared/model/annotation.ts';

/** Whether the corners of a shape can be dragged; Terra Draw knows no holes. */
export function canEditOnMap(geometry: AnnotationGeometry): boolean {
  return geometry.type !== 'Polygon' || geometry.coordinates.length === 1;
}
