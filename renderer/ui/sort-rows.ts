/** Which column orders a table, and which way. */
export interface Sort {
  readonly key: string;
  readonly isDescending: boolean;
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
