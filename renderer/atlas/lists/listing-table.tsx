import { type ReactNode, useMemo } from 'react';
import { useStore } from '#renderer/app/store.ts';
import { hoveredStore } from '#renderer/map/map-store.ts';
import type { Sort } from '#renderer/ui/sort-rows.ts';
import { TableCells, type TableColumn, TableHead } from '#renderer/ui/table-head.tsx';

interface ListingTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
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
          <TableCells columns={columns} row={row} />
        </ListingRow>
      )),
    [rows, columns, rowKey, onPoint],
  );

  return (
    <table className="table listing-table">
      <caption className="visually-hidden">{caption}</caption>
      <TableHead columns={columns} sort={sort} onSort={onSort} />
      <tbody>{body}</tbody>
    </table>
  );
}
