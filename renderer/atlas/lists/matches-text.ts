import { fold } from '#shared/text/fold.ts';
import type { Names } from '#shared/text/names.ts';

/** Whether the text occurs in any of the names, in whatever language, as search folds it. */
export function matchesText(names: Names, others: readonly string[], text: string): boolean {
  const wanted = fold(text.trim());
  if (wanted === '') return true;
  return [...Object.values(names), ...others].some(
    (name) => name !== null && fold(name).includes(wanted),
  );
}

/** How many rows have each value, for the options of a filter. */
export function countValues<Row>(
  rows: readonly Row[],
  valuesOf: (row: Row) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const value of valuesOf(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
