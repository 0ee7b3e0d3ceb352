import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';

/** What is written about a shape, without the shape. */
export type AnnotationFields = Pick<
  Annotation,
  'title' | 'note' | 'category' | 'colour' | 'author'
>;

/** Changes what is written about an annotation; `null` when nothing would differ. */
export function changeFields(
  annotation: Annotation,
  fields: Partial<AnnotationFields>,
): AnnotationChange | null {
  const isSame = (Object.keys(fields) as (keyof AnnotationFields)[]).every(
    (name) => fields[name] === annotation[name],
  );
  return isSame ? null : { before: annotation, after: { ...annotation, ...fields } };
}
