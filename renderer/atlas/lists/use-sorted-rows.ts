import { useMemo } from 'react';
import { useFilter } from '#renderer/app/router.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { type Sort, sortRows } from '#renderer/ui/sort-rows.ts';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import { formatSort, parseSort } from './sort-parameter.ts';

/** Rows in the order that the address says, and how to change it. */
export function useSortedRows<Row>(
  rows: readonly Row[],
  columns: readonly TableColumn<Row>[],
  firstSort: Sort,
): {
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
} {
  const { compare } = useWords();
  const [text, setText] = useFilter('sort');
  const keys = columns.filter(({ value }) => value !== undefined).map(({ key }) => key);
  const sort = parseSort(text, firstSort, keys);
  const { key: sortKey, isDescending } = sort;
  const sorted = useMemo(() => {
    const valueOf = columns.find(({ key }) => key === sortKey)?.value;
    return valueOf === undefined ? rows : sortRows(rows, valueOf, isDescending, compare);
  }, [rows, columns, sortKey, isDescending, compare]);
  return { rows: sorted, sort, onSort: (next) => setText(formatSort(next, firstSort)) };
}
