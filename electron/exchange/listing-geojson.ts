import { csvForm, joinValues } from '#shared/text/csv.ts';
import type { ListingFormat, Sources } from './listing-column.ts';

/** Several values of a property are joined as in CSV: GIS programs read texts, not lists. */
const FORM = csvForm('en');

/**
 * Writes what is listed as an RFC 7946 FeatureCollection of points. What no source gives a
 * position of is kept with a null geometry, as the standard provides (section 3.2).
 */
export function writeListingGeoJson<Row>(
  { columns, locationOf }: ListingFormat<Row>,
  listed: readonly Row[],
  sources: Sources,
): string {
  const features = listed.map((row) => {
    const { id, ...properties } = Object.fromEntries(
      columns.map(({ name, value }) => {
        const one = value(row, sources);
        const text = typeof one === 'object' && one !== null ? joinValues(one, FORM) : one;
        return [name, text];
      }),
    );
    const location = locationOf?.(row) ?? null;
    const geometry = location === null ? null : { type: 'Point', coordinates: location };
    return { type: 'Feature', id, geometry, properties };
  });
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}
