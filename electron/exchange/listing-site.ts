import type { AreaClaim, Site } from '#shared/model/site.ts';
import {
  type ListingFormat,
  nameColumns,
  sourceColumns,
  sourceListColumns,
} from './listing-column.ts';

/** A site as it is exported from a list: its own properties and what is linked to it. */
export interface ListedSite {
  readonly site: Site;
  readonly threatIds: readonly string[];
  readonly speciesIds: readonly string[];
}

/** The claim that the area in use is taken from: the one with the same value. */
function areaClaim({ site }: ListedSite): AreaClaim | undefined {
  return site.areaClaims.find(({ value }) => value === site.areaHectares);
}

/** The properties of an exported site, in the order of the columns. */
export const SITE_LISTING: ListingFormat<ListedSite> = {
  locationOf: ({ site }) => site.location,
  columns: [
    { name: 'id', value: ({ site }) => site.id },
    { name: 'country', value: ({ site }) => site.country },
    ...nameColumns<ListedSite>(({ site }) => site.names),
    { name: 'category', value: ({ site }) => site.category },
    { name: 'native_category', value: ({ site }) => site.nativeCategory },
    { name: 'level', value: ({ site }) => site.level },
    { name: 'iucn_category', value: ({ site }) => site.iucnCategory },
    ...sourceColumns<ListedSite>('iucn_source', ({ site }) => site.iucnSourceId),
    { name: 'provinces', value: ({ site }) => site.provinces },
    {
      name: 'designations',
      value: ({ site }) =>
        site.designations.map(({ kind, reference }) =>
          reference === null ? kind : `${kind} ${reference}`,
        ),
    },
    { name: 'established_year', value: ({ site }) => site.establishedYear },
    ...sourceColumns<ListedSite>('established_source', ({ site }) => site.establishedSourceId),
    { name: 'area_hectares', value: ({ site }) => site.areaHectares },
    { name: 'area_year', value: (listed) => areaClaim(listed)?.year ?? null },
    { name: 'area_scope', value: (listed) => areaClaim(listed)?.scope ?? null },
    ...sourceColumns<ListedSite>('area_source', (listed) => areaClaim(listed)?.sourceId ?? null),
    { name: 'inside_ecoregion', value: ({ site }) => site.insideEcoregion },
    { name: 'realms', value: ({ site }) => site.realms },
    { name: 'threats', value: ({ threatIds }) => threatIds },
    { name: 'species', value: ({ speciesIds }) => speciesIds },
    ...sourceColumns<ListedSite>('source', ({ site }) => site.sourceId),
    ...sourceColumns<ListedSite>('point_source', ({ site }) => site.pointSourceId),
    ...sourceListColumns<ListedSite>(({ site }) => site.sourceIds),
  ],
};
