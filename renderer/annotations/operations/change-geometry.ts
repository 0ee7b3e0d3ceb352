import type { Annotation, AnnotationChange, AnnotationGeometry } from '#shared/model/annotation.ts';

/** Gives an annotation another shape; `null` when it is the shape it has. */
export function changeGeometry(
  annotation: Annotation,
  geometry: AnnotationGeometry,
): AnnotationChange | null {
  const isSame = JSON.stringify(annotation.geometry) === JSON.stringify(geometry);
  return isSame ? null : { before: annotation, after: { ...annotation, geometry } };
}
