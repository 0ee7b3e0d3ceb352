import type { Species } from '#shared/model/species.ts';
import {
  type ListingFormat,
  nameColumns,
  sourceColumns,
  sourceListColumns,
} from './listing-column.ts';

/** Exported species have no place but those of the sites they are reported from. */
export const SPECIES_LISTING: ListingFormat<Species> = {
  locationOf: null,
  columns: [
    { name: 'id', value: ({ id }) => id },
    { name: 'scientific_name', value: ({ scientificName }) => scientificName },
    { name: 'authorship', value: ({ authorship }) => authorship },
    ...nameColumns<Species>(({ names }) => names),
    { name: 'rank', value: ({ rank }) => rank },
    { name: 'class', value: ({ className }) => className },
    { name: 'order', value: ({ order }) => order },
    { name: 'family', value: ({ family }) => family },
    { name: 'red_list_category', value: ({ redListCategory }) => redListCategory },
    { name: 'red_list_year', value: ({ redListYear }) => redListYear },
    { name: 'red_list_scope', value: ({ redListScope }) => redListScope },
    ...sourceColumns<Species>('red_list_source', ({ redListSourceId }) => redListSourceId),
    { name: 'cites_appendix', value: ({ citesAppendix }) => citesAppendix },
    ...sourceColumns<Species>('cites_source', ({ citesSourceId }) => citesSourceId),
    { name: 'roles', value: ({ roles }) => roles },
    { name: 'provinces', value: ({ provinces }) => provinces },
    { name: 'sites', value: ({ siteIds }) => siteIds },
    ...sourceColumns<Species>('source', ({ sourceId }) => sourceId),
    ...sourceListColumns<Species>(({ sourceIds }) => sourceIds),
  ],
};
