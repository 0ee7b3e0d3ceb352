import type { Sort } from '#renderer/ui/sort-rows.ts';

/** Reads `area` or, from the largest to the smallest, `-area`; the first order where there is none. */
export function parseSort(text: string, first: Sort, keys: readonly string[]): Sort {
  const isDescending = text.startsWith('-');
  const key = isDescending ? text.slice(1) : text;
  return keys.includes(key) ? { key, isDescending } : first;
}

/** Writes what `parseSort` reads; nothing for the first order, which needs no saying. */
export function formatSort({ key, isDescending }: Sort, first: Sort): string {
  if (key === first.key && isDescending === first.isDescending) return '';
  return isDescending ? `-${key}` : key;
}
