import type { ReactNode } from 'react';
import type { Sort } from './sort-rows.ts';

export interface TableColumn<Row> {
  readonly key: string;
  readonly title: ReactNode;
  /** For sorting; `null` always comes last. Without it the column cannot be sorted. */
  readonly value?: (row: Row) => string | number | null;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
  /** The cell that names the row for screen readers. */
  readonly isRowHeader?: boolean;
  /** Shown only where there is room; see styles/lists.css. */
  readonly isWide?: boolean;
}

function classOf<Row>({ isNumeric, isWide }: TableColumn<Row>): string | undefined {
  const names = [isNumeric === true && 'numeric', isWide === true && 'wide-only'];
  return names.filter((name) => name !== false).join(' ') || undefined;
}

interface TableHeadProps<Row> {
  readonly columns: readonly TableColumn<Row>[];
  /** The order that the rows are in. */
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
}

/** Headings with buttons: a press sorts by the column, figures from the largest; another turns it round. */
export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  const order = sort.isDescending ? 'descending' : 'ascending';
  const toggle = ({ key, isNumeric }: TableColumn<Row>) =>
    onSort({ key, isDescending: key === sort.key ? !sort.isDescending : isNumeric === true });
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const isSorted = column.key === sort.key;
          return (
            <th
              key={column.key}
              scope="col"
              className={classOf(column)}
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
  );
}

/** The cells of one row, the one that names it as its header. */
export function TableCells<Row>({
  columns,
  row,
}: {
  readonly columns: readonly TableColumn<Row>[];
  readonly row: Row;
}) {
  return columns.map((column) =>
    column.isRowHeader === true ? (
      <th key={column.key} scope="row" className={classOf(column)}>
        {column.cell(row)}
      </th>
    ) : (
      <td key={column.key} className={classOf(column)}>
        {column.cell(row)}
      </td>
    ),
  );
}
