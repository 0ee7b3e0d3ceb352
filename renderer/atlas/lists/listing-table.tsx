import { type ReactNode, useMemo } from 'react';
import { useStore } from '#renderer/app/store.ts';
import { hoveredStore } from '#renderer/map/map-store.ts';
import type { TableColumn } from '#renderer/ui/sortable-table.tsx';
import type { Sort } from './sort-rows.ts';

export interface ListingColumn<Row> extends TableColumn<Row> {
  /** Shown only where the panel is wide enough. */
  readonly isWide?: boolean;
}

interface ListingTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly ListingColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The order that the rows are in. */
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  /** Told of the row under the pointer or with the focus. */
  readonly onPoint: (row: Row | null) => void;
}

interface RowProps {
  readonly id: string;
  readonly onPoint: (isPointed: boolean) => void;
  readonly children: ReactNode;
}

/** A row that shows what of it is pointed at on the map; its cells are not drawn again for that. */
function ListingRow({ id, onPoint, children }: RowProps) {
  const isHovered = useStore(hoveredStore)?.id === id;
  return (
    <tr
      className={isHovered ? 'pointed' : undefined}
      onMouseOver={() => onPoint(true)}
      onMouseLeave={() => onPoint(false)}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
    >
      {children}
    </tr>
  );
}

function classOf<Row>({ isNumeric, isWide }: ListingColumn<Row>): string | undefined {
  const names = [isNumeric === true && 'numeric', isWide === true && 'wide-only'];
  return names.filter((name) => name !== false).join(' ') || undefined;
}

/** The table of a list: its order is in the address, and its rows are in step with the map. */
export function ListingTable<Row>(props: ListingTableProps<Row>) {
  const { caption, columns, rows, rowKey, sort, onSort, onPoint } = props;
  const body = useMemo(
    () =>
      rows.map((row) => (
        <ListingRow
          key={rowKey(row)}
          id={rowKey(row)}
          onPoint={(isPointed) => onPoint(isPointed ? row : null)}
        >
          {columns.map((column) =>
            column.isRowHeader === true ? (
              <th key={column.key} scope="row" className={classOf(column)}>
                {column.cell(row)}
              </th>
            ) : (
              <td key={column.key} className={classOf(column)}>
                {column.cell(row)}
              </td>
            ),
          )}
        </ListingRow>
      )),
    [rows, columns, rowKey, onPoint],
  );

  const toggle = ({ key, isNumeric }: ListingColumn<Row>) =>
    onSort({ key, isDescending: key === sort.key ? !sort.isDescending : isNumeric === true });
  return (
    <table className="table listing-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => {
            const order = sort.isDescending ? 'descending' : 'ascending';
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
      <tbody>{body}</tbody>
    </table>
  );
}
