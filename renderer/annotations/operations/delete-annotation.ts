import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';

export function deleteAnnotation(annotation: Annotation): AnnotationChange {
  return { before: annotation, after: null };
}
