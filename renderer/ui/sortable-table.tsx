import { type ReactNode, useMemo, useState } from 'react';
import { useWords } from '#renderer/i18n/use-words.ts';

export interface TableColumn<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** For sorting; `null` always comes last. Without it the column cannot be sorted. */
  readonly value?: (row: Row) => string | number | null;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
  /** The cell that names the row for screen readers. */
  readonly isRowHeader?: boolean;
}

interface SortableTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly firstSort?: { readonly key: string; readonly isDescending: boolean };
}

/**
 * A plain table with buttons in its headings. Not a grid: its cells hold links
 * and text to read, for which a grid's arrow-key mode is in the way.
 */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, rowKey, firstSort } = props;
  const { compare } = useWords();
  const [sort, setSort] = useState(firstSort ?? { key: '', isDescending: false });
  const sorted = useMemo(() => {
    const value = columns.find((column) => column.key === sort.key)?.value;
    if (value === undefined) return rows;
    const direction = sort.isDescending ? -1 : 1;
    return rows.toSorted((left, right) => {
      const [a, b] = [value(left), value(right)];
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
      return direction * compare(String(a), String(b));
    });
  }, [rows, columns, sort, compare]);

  const toggle = (column: TableColumn<Row>) =>
    setSort((current) =>
      current.key === column.key
        ? { key: column.key, isDescending: !current.isDescending }
        : { key: column.key, isDescending: column.isNumeric === true },
    );

  return (
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const isSorted = column.key === sort.key;
            const order = sort.isDescending ? 'descending' : 'ascending';
            return (
              <th
                key={column.key}
                scope="col"
                className={column.isNumeric === true ? 'numeric' : undefined}
                aria-sort={isSorted ? order : undefined}
              >
                {column.value === undefined ? (
                  column.title
                ) : (
                  <button type="button" className="sort-button" onClick={() => toggle(column)}>
                    {column.title}
                    <span className="sort-mark" aria-hidden="true">
                      {isSorted ? (sort.isDescending ? '▾' : '▴') : ''}
                    </span>
                  </button>
                )}
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {sorted.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) =>
              column.isRowHeader === true ? (
                <th key={column.key} scope="row">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} className={column.isNumeric === true ? 'numeric' : undefined}>
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
