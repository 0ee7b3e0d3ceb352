import { z } from 'zod';
import {
  CITES_APPENDICES,
  CLAIM_MEASURES,
  CLAIM_ORIGINS,
  CLAIM_SCOPES,
  CLAIM_UNITS,
  COUNTRIES,
  DESIGNATION_KINDS,
  EXTENTS,
  INSIDE_ECOREGION,
  IUCN_CATEGORIES,
  NAME_KINDS,
  PRESENCES,
  PROVINCE_IDS,
  REALMS,
  RED_LIST_CATEGORIES,
  RESPONSE_KINDS,
  SITE_CATEGORIES,
  SITE_LEVELS,
  SPECIES_RANKS,
  SPECIES_ROLES,
  THREAT_SCOPES,
  THREAT_SEVERITIES,
  THREAT_TIMINGS,
  THREAT_VERSIONS,
  TRENDS,
} from '#shared/model/closed-lists.ts';
import { LANGUAGES } from '#shared/text/language.ts';

/** Years that a record of this region can carry; earlier or later is a typing error. */
const EARLIEST_YEAR = 1700;
const LATEST_YEAR = 2035;

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,119}$/, 'is not an id');
const text = z
  .string()
  .min(1, 'is empty')
  .refine((value) => value === value.trim(), 'has spaces at an end');
const subject = z.string().regex(/^[a-z-]+:[A-Za-z0-9][A-Za-z0-9.-]*$/, 'is not kind:id');

/** An empty cell means “not known”. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === '' ? null : value), schema.nullable());
}

function list<Schema extends z.ZodType>(item: Schema) {
  return z.preprocess(
    (value) =>
      typeof value === 'string'
        ? value
            .split(';')
            .map((part) => part.trim())
            .filter((part) => part !== '')
        : value,
    z.array(item),
  );
}

const number = z
  .string()
  .regex(/^-?\d+(\.\d+)?$/, 'is not a plain decimal number')
  .transform(Number);
const year = number.pipe(z.int().min(EARLIEST_YEAR).max(LATEST_YEAR));
const longitude = number.pipe(z.number().min(-180).max(180));
const latitude = number.pipe(z.number().min(-90).max(90));
const provinces = list(z.enum(PROVINCE_IDS));
const language = z.enum(LANGUAGES);

const assessment = {
  threat_id: id,
  scope: z.enum(THREAT_SCOPES),
  severity: z.enum(THREAT_SEVERITIES),
  timing: z.enum(THREAT_TIMINGS),
  trend: z.enum(TRENDS),
  evidence: optional(text),
  source_id: id,
};

/**
 * One row schema for each table of `data/content`, in the order of its columns.
 * `docs/content-tables.md` says what the columns mean.
 */
export const CONTENT_TABLES = {
  sources: z.strictObject({
    id,
    title: text,
    publisher: optional(text),
    year: optional(year),
    address: optional(text),
    copy_address: optional(text),
    date_seen: z.iso.date(),
    licence_note: optional(text),
    language: optional(text),
  }),
  names: z.strictObject({
    subject,
    language,
    kind: z.enum(NAME_KINDS),
    name: text,
    source_id: id,
  }),
  descriptions: z.strictObject({ subject, en: text, ru: text, zh: text, mn: text }),
  /** Short texts of other tables in four languages, keyed by their English wording. */
  phrases: z.strictObject({ en: text, ru: text, zh: text, mn: text }),
  claims: z.strictObject({
    id,
    subject,
    measure: z.enum(CLAIM_MEASURES),
    value: optional(number),
    statement: optional(text),
    unit: z.enum(CLAIM_UNITS),
    scope: z.enum(CLAIM_SCOPES),
    year: optional(year),
    source_id: id,
    origin: z.enum(CLAIM_ORIGINS),
    in_use: z.enum(['yes', 'no']),
    reason: optional(text),
    seed_fact: list(id),
  }),
  provinces: z.strictObject({
    id: z.enum(PROVINCE_IDS),
    country: z.enum(COUNTRIES),
    extent: z.enum(EXTENTS),
    capital_place_id: id,
    source_id: id,
  }),
  places: z.strictObject({
    id,
    geonames_id: optional(number),
    country: z.enum(COUNTRIES),
    province_id: z.enum(PROVINCE_IDS),
    longitude,
    latitude,
    population: optional(number),
    rank: number.pipe(z.int().min(1).max(5)),
    source_id: id,
  }),
  sites: z.strictObject({
    id,
    country: z.enum(COUNTRIES),
    native_category: text,
    native_category_language: language,
    category: z.enum(SITE_CATEGORIES),
    level: z.enum(SITE_LEVELS),
    iucn_category: optional(z.enum(IUCN_CATEGORIES)),
    iucn_source_id: optional(id),
    provinces,
    longitude: optional(longitude),
    latitude: optional(latitude),
    point_source_id: optional(id),
    inside_ecoregion: z.enum(INSIDE_ECOREGION),
    realm: list(z.enum(REALMS)),
    established_year: optional(year),
    established_source_id: optional(id),
    source_id: id,
  }),
  designations: z.strictObject({
    id,
    kind: z.enum(DESIGNATION_KINDS),
    reference: optional(text),
    criteria: optional(text),
    year: optional(year),
    date: optional(z.iso.date()),
    extension_year: optional(year),
    area_hectares: optional(number),
    longitude: optional(longitude),
    latitude: optional(latitude),
    provinces,
    site_ids: list(id),
    source_id: id,
  }),
  species: z.strictObject({
    id,
    scientific_name: text,
    authorship: optional(text),
    rank: z.enum(SPECIES_RANKS),
    class: text,
    order: text,
    family: text,
    red_list_category: optional(z.enum(RED_LIST_CATEGORIES)),
    red_list_year: optional(year),
    red_list_scope: optional(z.enum(SPECIES_RANKS)),
    red_list_source_id: optional(id),
    cites_appendix: optional(z.enum(CITES_APPENDICES)),
    cites_source_id: optional(id),
    roles: list(z.enum(SPECIES_ROLES)),
    source_id: id,
  }),
  province_species: z.strictObject({
    province_id: z.enum(PROVINCE_IDS),
    species_id: id,
    presence: z.enum(PRESENCES),
    source_id: id,
  }),
  site_species: z.strictObject({
    site_id: id,
    species_id: id,
    presence: z.enum(PRESENCES),
    source_id: id,
  }),
  threats: z.strictObject({
    id,
    parent_id: optional(id),
    position: number.pipe(z.int().min(1)),
    source_id: id,
  }),
  threat_codes: z.strictObject({
    threat_id: id,
    scheme: z.literal('IUCN-CMP'),
    version: z.enum(THREAT_VERSIONS),
    code: text,
  }),
  threat_scheme: z.strictObject({
    scheme: z.literal('IUCN-CMP'),
    version: z.enum(THREAT_VERSIONS),
    code: text,
    parent_code: optional(text),
    en: text,
    ru: text,
    zh: text,
    mn: text,
    source_id: id,
  }),
  threat_crosswalk: z.strictObject({
    from_version: z.enum(THREAT_VERSIONS),
    from_code: text,
    to_version: z.enum(THREAT_VERSIONS),
    to_code: text,
    relation: z.enum(['exact', 'broader', 'narrower', 'related']),
    source_id: id,
  }),
  province_threats: z.strictObject({ province_id: z.enum(PROVINCE_IDS), ...assessment }),
  site_threats: z.strictObject({ site_id: id, ...assessment }),
  species_threats: z.strictObject({ species_id: id, ...assessment }),
  responses: z.strictObject({
    id,
    kind: z.enum(RESPONSE_KINDS),
    year: optional(year),
    provinces,
    threat_ids: list(id),
    source_id: id,
  }),
  rivers: z.strictObject({
    id,
    parent_id: optional(id),
    class: text,
    longitude: optional(longitude),
    latitude: optional(latitude),
    provinces,
    source_id: id,
  }),
  lakes: z.strictObject({
    id,
    river_id: optional(id),
    longitude: optional(longitude),
    latitude: optional(latitude),
    provinces,
    source_id: id,
  }),
  ecoregions: z.strictObject({
    id,
    biome: text,
    reference: optional(text),
    provinces,
    source_id: id,
  }),
  corridors: z.strictObject({ id, kind: text, provinces, site_ids: list(id), source_id: id }),
  border_areas: z.strictObject({
    id,
    countries: list(z.enum([...COUNTRIES, 'KP'])),
    provinces,
    site_ids: list(id),
    river_ids: list(id),
    lake_ids: list(id),
    longitude: optional(longitude),
    latitude: optional(latitude),
    source_id: id,
  }),
  /** Sites whose point may lie outside the provinces' outlines (sea, lake, coarse border). */
  point_exceptions: z.strictObject({ site_id: id, reason: text }),
  seed_facts: z.strictObject({ id, paragraph: text, fact: text, claim_ids: list(id) }),
} as const;

export type TableName = keyof typeof CONTENT_TABLES;

/** A row with empty cells as `null` and lists as arrays. */
export type ContentRow<Table extends TableName> = z.output<(typeof CONTENT_TABLES)[Table]>;

/** The whole content, as read and checked row by row. */
export type Content = { readonly [Table in TableName]: readonly ContentRow<Table>[] };
