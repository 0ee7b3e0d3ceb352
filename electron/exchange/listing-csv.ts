import { type CsvCell, type CsvForm, joinValues, writeCsv } from '#shared/text/csv.ts';
import type { ListingColumn, ListingFormat, Sources } from './listing-column.ts';

/** The point: decimal degrees in WGS 84, and the same as well-known text. */
function pointColumns<Row>({ locationOf }: ListingFormat<Row>): readonly ListingColumn<Row>[] {
  if (locationOf === null) return [];
  return [
    { name: 'longitude', value: (row) => locationOf(row)?.[0] ?? null },
    { name: 'latitude', value: (row) => locationOf(row)?.[1] ?? null },
    {
      name: 'wkt',
      value: (row) => {
        const location = locationOf(row);
        return location === null ? null : `POINT (${location[0]} ${location[1]})`;
      },
    },
  ];
}

/** Writes what is listed as CSV that spreadsheets and QGIS (well-known text column) open. */
export function writeListingCsv<Row>(
  format: ListingFormat<Row>,
  listed: readonly Row[],
  sources: Sources,
  form: CsvForm,
): string {
  const columns = [...format.columns, ...pointColumns(format)];
  const rows = listed.map((row) =>
    columns.map(({ value }): CsvCell => {
      const one = value(row, sources);
      return typeof one === 'object' && one !== null ? joinValues(one, form) : one;
    }),
  );
  return writeCsv([columns.map(({ name }) => name), ...rows], form);
}
