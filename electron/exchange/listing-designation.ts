import type { Designation } from '#shared/api/atlas.ts';
import { formatCriteria } from '#shared/text/format-criteria.ts';
import { type ListingFormat, nameColumns, sourceColumns } from './listing-column.ts';

/** All values of an exported international label come from its one source. */
export const DESIGNATION_LISTING: ListingFormat<Designation> = {
  locationOf: ({ location }) => location,
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'kind', value: ({ kind }) => kind },
    { name: 'reference', value: ({ reference }) => reference },
    ...nameColumns<Designation>(({ names }) => names),
    {
      name: 'criteria',
      value: ({ kind, criteria }) => (criteria === null ? null : formatCriteria(kind, criteria)),
    },
    { name: 'year', value: ({ year }) => year },
    { name: 'extension_year', value: ({ extensionYear }) => extensionYear },
    { name: 'area_hectares', value: ({ areaHectares }) => areaHectares },
    { name: 'provinces', value: ({ provinces }) => provinces },
    { name: 'sites', value: ({ siteIds }) => siteIds },
    ...sourceColumns<Designation>('source', ({ sourceId }) => sourceId),
  ],
};
