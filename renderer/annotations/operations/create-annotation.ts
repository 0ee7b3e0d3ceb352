import type { Annotation, AnnotationGeometry } from '#shared/model/annotation.ts';
import type { AnnotationCategory, AnnotationColour } from '#shared/model/closed-lists.ts';

export interface NewAnnotation {
  readonly id: string;
  readonly geometry: AnnotationGeometry;
  readonly category: AnnotationCategory;
  readonly colour: AnnotationColour;
  readonly author: string;
  readonly title?: string;
  readonly note?: string;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** A shape becomes an annotation; of a finished drawing, title and note are written afterwards. */
export function createAnnotation({ now, ...given }: NewAnnotation): {
  readonly before: null;
  readonly after: Annotation;
} {
  const after: Annotation = {
    title: '',
    note: '',
    ...given,
    createdAt: now,
    updatedAt: now,
    revision: 0,
    sharedVersions: [],
  };
  return { before: null, after };
}
