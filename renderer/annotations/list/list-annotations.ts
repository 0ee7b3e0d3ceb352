import type { Annotation } from '#shared/model/annotation.ts';
import { fold } from '#shared/text/fold.ts';

export const LIST_ORDERS = ['newest', 'title', 'category'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

export interface ListWish {
  readonly order: ListOrder;
  /** A category, or the empty text for all. */
  readonly category: string;
  /** Looked for in titles, notes and authors. */
  readonly text: string;
}

interface ListWords {
  readonly titleOf: (annotation: Annotation) => string;
  readonly categoryOf: (annotation: Annotation) => string;
  readonly compare: (left: string, right: string) => number;
}

/** The annotations that the list shows, in its order. */
export function listAnnotations(
  annotations: readonly Annotation[],
  { order, category, text }: ListWish,
  { titleOf, categoryOf, compare }: ListWords,
): readonly Annotation[] {
  const wanted = fold(text).trim();
  const byNewest = (left: Annotation, right: Annotation) =>
    right.createdAt.localeCompare(left.createdAt) || left.id.localeCompare(right.id);
  const byTitle = (left: Annotation, right: Annotation) =>
    compare(titleOf(left), titleOf(right)) || byNewest(left, right);
  const orders: Record<ListOrder, (left: Annotation, right: Annotation) => number> = {
    newest: byNewest,
    title: byTitle,
    category: (left, right) => compare(categoryOf(left), categoryOf(right)) || byTitle(left, right),
  };
  return annotations
    .filter((annotation) => category === '' || annotation.category === category)
    .filter(
      (annotation) =>
        wanted === '' ||
        fold(`${titleOf(annotation)}\n${annotation.note}\n${annotation.author}`).includes(wanted),
    )
    .toSorted(orders[order]);
}
