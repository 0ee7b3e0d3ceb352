import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';

/** The annotations as they are after some changes. */
export function applyChangeRecords(
  annotations: readonly Annotation[],
  changes: readonly AnnotationChange[],
): readonly Annotation[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const { before, after } of changes) {
    if (after !== null) byId.set(after.id, after);
    else if (before !== null) byId.delete(before.id);
  }
  return [...byId.values()];
}
