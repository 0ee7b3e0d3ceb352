import type { AnnotationCategory } from '#shared/model/closed-lists.ts';

/** What kinds of edits there are; each has a phrase for the undo button. */
export type EditKind =
  | 'create'
  | 'delete'
  | 'reshape'
  | 'title'
  | 'note'
  | 'category'
  | 'colour'
  | 'author'
  | 'import';

/** Says in words what an edit did; it is put into the reader's language when shown. */
export interface EditLabel {
  readonly kind: EditKind;
  /** Of the annotation, as it was after the edit; the category stands in for an empty title. */
  readonly title: string;
  readonly category: AnnotationCategory;
  /** How many annotations it touched. */
  readonly count: number;
  /** What was written, to be copied in case that it could not be stored. */
  readonly text?: string;
}
