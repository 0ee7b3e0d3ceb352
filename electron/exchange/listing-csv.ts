import type { Species } from '#shared/model/species.ts';
import { type CsvCell, writeCsv } from '#shared/text/csv.ts';
import { LISTING_COLUMNS, type ListedSite, listingProperties } from './listing-site.ts';

/** Columns of the point: decimal degrees in WGS 84, and the same as well-known text. */
const POINT_COLUMNS = ['longitude', 'latitude', 'wkt'] as const;

function pointCells({ site }: ListedSite): CsvCell[] {
  if (site.location === null) return [null, null, null];
  const [longitude, latitude] = site.location;
  return [longitude, latitude, `POINT (${longitude} ${latitude})`];
}

/** Writes sites as CSV that spreadsheets and QGIS (well-known text column) open. */
export function writeSiteCsv(listed: readonly ListedSite[]): string {
  const rows = listed.map((one) => {
    const properties = listingProperties(one);
    return [...LISTING_COLUMNS.map((column) => properties[column]), ...pointCells(one)];
  });
  return writeCsv([[...LISTING_COLUMNS, ...POINT_COLUMNS], ...rows]);
}

const SPECIES_COLUMNS: readonly (readonly [string, (species: Species) => CsvCell])[] = [
  ['id', ({ id }) => id],
  ['scientific_name', ({ scientificName }) => scientificName],
  ['authorship', ({ authorship }) => authorship],
  ['name_en', ({ names }) => names.en],
  ['name_ru', ({ names }) => names.ru],
  ['name_zh', ({ names }) => names.zh],
  ['name_mn', ({ names }) => names.mn],
  ['rank', ({ rank }) => rank],
  ['class', ({ className }) => className],
  ['order', ({ order }) => order],
  ['family', ({ family }) => family],
  ['red_list_category', ({ redListCategory }) => redListCategory],
  ['red_list_year', ({ redListYear }) => redListYear],
  ['red_list_scope', ({ redListScope }) => redListScope],
  ['red_list_source_id', ({ redListSourceId }) => redListSourceId],
  ['cites_appendix', ({ citesAppendix }) => citesAppendix],
  ['cites_source_id', ({ citesSourceId }) => citesSourceId],
  ['roles', ({ roles }) => roles.join(';')],
  ['provinces', ({ provinces }) => provinces.join(';')],
  ['sites', ({ siteIds }) => siteIds.join(';')],
  ['source_id', ({ sourceId }) => sourceId],
  ['source_ids', ({ sourceIds }) => sourceIds.join(';')],
];

/** Writes species as CSV. They have no place but those of the sites they are reported from. */
export function writeSpeciesCsv(listed: readonly Species[]): string {
  return writeCsv([
    SPECIES_COLUMNS.map(([name]) => name),
    ...listed.map((species) => SPECIES_COLUMNS.map(([, value]) => value(species))),
  ]);
}
