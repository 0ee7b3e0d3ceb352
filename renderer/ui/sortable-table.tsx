import { useMemo, useState } from 'react';
import { useWords } from '#renderer/i18n/use-words.ts';
import { type Sort, sortRows } from './sort-rows.ts';
import { TableCells, type TableColumn, TableHead } from './table-head.tsx';

interface SortableTableProps<Row> {
  readonly caption: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly firstSort?: Sort;
}

/**
 * A plain table with buttons in its headings. Not a grid: its cells hold links
 * and text to read, for which a grid's arrow-key mode is in the way.
 */
export function SortableTable<Row>(props: SortableTableProps<Row>) {
  const { caption, columns, rows, rowKey, firstSort } = props;
  const { compare } = useWords();
  const [sort, setSort] = useState<Sort>(firstSort ?? { key: '', isDescending: false });
  const sorted = useMemo(() => {
    const valueOf = columns.find((column) => column.key === sort.key)?.value;
    return valueOf === undefined ? rows : sortRows(rows, valueOf, sort.isDescending, compare);
  }, [rows, columns, sort, compare]);
  return (
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <TableHead columns={columns} sort={sort} onSort={setSort} />
      <tbody>
        {sorted.map((row) => (
          <tr key={rowKey(row)}>
            <TableCells columns={columns} row={row} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
