import type { Annotation, AnnotationChange, AnnotationGeometry } from '#shared/model/annotation.ts';
import type { AnnotationCategory, AnnotationColour } from '#shared/model/closed-lists.ts';

export interface NewAnnotation {
  readonly id: string;
  readonly geometry: AnnotationGeometry;
  readonly category: AnnotationCategory;
  readonly colour: AnnotationColour;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** A finished drawing becomes an annotation; title and note are written afterwards. */
export function createAnnotation({ now, ...given }: NewAnnotation): AnnotationChange {
  const after: Annotation = {
    ...given,
    title: '',
    note: '',
    createdAt: now,
    updatedAt: now,
    revision: 0,
    sharedVersions: [],
  };
  return { before: null, after };
}
