import type { Site } from '#shared/model/site.ts';

/** A site as it is exported from a list: its own properties and what is linked to it. */
export interface ListedSite {
  readonly site: Site;
  readonly threatIds: readonly string[];
  readonly speciesIds: readonly string[];
}

/** Several values in one cell or property are joined by this, as in `data/content`. */
const SEPARATOR = ';';

/** Names of the properties of an exported site, in the order of the columns. */
export const LISTING_COLUMNS = [
  'id',
  'country',
  'name_en',
  'name_ru',
  'name_zh',
  'name_mn',
  'category',
  'native_category',
  'level',
  'iucn_category',
  'iucn_source_id',
  'provinces',
  'designations',
  'established_year',
  'established_source_id',
  'area_hectares',
  'area_source_id',
  'inside_ecoregion',
  'realms',
  'threats',
  'species',
  'source_id',
  'point_source_id',
  'source_ids',
] as const;

/**
 * The properties of a site as an exported file names them. The point is left to the format. Empty where no source gives a value.
 */
export function listingProperties({
  site,
  threatIds,
  speciesIds,
}: ListedSite): Readonly<Record<(typeof LISTING_COLUMNS)[number], string | number | null>> {
  const { names } = site;
  return {
    id: site.id,
    country: site.country,
    name_en: names.en,
    name_ru: names.ru,
    name_zh: names.zh,
    name_mn: names.mn,
    category: site.category,
    native_category: site.nativeCategory,
    level: site.level,
    iucn_category: site.iucnCategory,
    iucn_source_id: site.iucnSourceId,
    provinces: site.provinces.join(SEPARATOR),
    designations: site.designations
      .map(({ kind, reference }) => (reference === null ? kind : `${kind} ${reference}`))
      .join(SEPARATOR),
    established_year: site.establishedYear,
    established_source_id: site.establishedSourceId,
    area_hectares: site.areaHectares,
    area_source_id:
      site.areaClaims.find(({ value }) => value === site.areaHectares)?.sourceId ?? null,
    inside_ecoregion: site.insideEcoregion,
    realms: site.realms.join(SEPARATOR),
    threats: threatIds.join(SEPARATOR),
    species: speciesIds.join(SEPARATOR),
    source_id: site.sourceId,
    point_source_id: site.pointSourceId,
    source_ids: site.sourceIds.join(SEPARATOR),
  };
}
