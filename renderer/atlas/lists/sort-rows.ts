/** Which column orders a list, and which way. */
export interface Sort {
  readonly key: string;
  readonly isDescending: boolean;
}

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

/**
 * Orders rows by a value: numbers by size, texts as `compare` has it, what is not known last
 * whichever way. Equals keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => string | number | null,
  isDescending: boolean,
  compare: (left: string, right: string) => number,
): readonly Row[] {
  const direction = isDescending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .toSorted(({ value: left }, { value: right }) => {
      if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
      if (typeof left === 'number' && typeof right === 'number') return direction * (left - right);
      return direction * compare(String(left), String(right));
    })
    .map(({ row }) => row);
}
