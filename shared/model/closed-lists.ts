/**
 * The closed lists of the atlas. `docs/content-tables.md` says what each value
 * means; `shared/text/vocabulary.ts` has the words in four languages.
 */
export const COUNTRIES = ['RU', 'CN', 'MN'] as const;
export type Country = (typeof COUNTRIES)[number];

/** ISO 3166-2 codes of the twelve provinces, in the order of the starting document. */
export const PROVINCE_IDS = [
  'RU-AMU',
  'RU-YEV',
  'RU-PRI',
  'RU-KHA',
  'RU-ZAB',
  'CN-HL',
  'CN-JL',
  'CN-NM',
  'MN-061',
  'MN-051',
  'MN-039',
  'MN-047',
] as const;
export type ProvinceId = (typeof PROVINCE_IDS)[number];

export const EXTENTS = ['whole', 'part'] as const;

export const NAME_KINDS = [
  'official',
  'common',
  'transliterated',
  'alternative',
  'former',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const SITE_CATEGORIES = [
  'strict-nature-reserve',
  'national-park',
  'nature-reserve',
  'wildlife-refuge',
  'nature-park',
  'wetland-park',
  'forest-park',
  'natural-monument',
  'ecological-corridor',
  'ramsar-only',
  'other',
] as const;
export type SiteCategory = (typeof SITE_CATEGORIES)[number];

export const SITE_LEVELS = ['national', 'provincial', 'local'] as const;
export type SiteLevel = (typeof SITE_LEVELS)[number];

/** IUCN protected-area management categories, with the three “not” values of WDPCA. */
export const IUCN_CATEGORIES = [
  'Ia',
  'Ib',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'Not Reported',
  'Not Applicable',
  'Not Assigned',
] as const;

export const INSIDE_ECOREGION = ['yes', 'partly', 'no'] as const;
export type InsideEcoregion = (typeof INSIDE_ECOREGION)[number];

export const REALMS = ['terrestrial', 'coastal', 'marine', 'inland-water'] as const;

export const DESIGNATION_KINDS = [
  'world-heritage',
  'biosphere-reserve',
  'ramsar',
  'flyway-network-site',
  'key-biodiversity-area',
  'global-geopark',
] as const;
export type DesignationKind = (typeof DESIGNATION_KINDS)[number];

export const SPECIES_RANKS = ['species', 'subspecies', 'population'] as const;

/** IUCN Red List categories, version 3.1, most threatened first. */
export const RED_LIST_CATEGORIES = ['EX', 'EW', 'CR', 'EN', 'VU', 'NT', 'LC', 'DD', 'NE'] as const;
export type RedListCategory = (typeof RED_LIST_CATEGORIES)[number];

export const CITES_APPENDICES = ['I', 'II', 'III'] as const;

export const SPECIES_ROLES = [
  'flagship',
  'predator',
  'prey',
  'wetland-bird',
  'raptor',
  'songbird',
  'waterbird',
  'migratory-fish',
  'fish',
  'reptile',
  'amphibian',
  'mammal',
  'marine-mammal',
  'tree',
  'plant',
  'invertebrate',
  'seabird',
] as const;
export type SpeciesRole = (typeof SPECIES_ROLES)[number];

export const PRESENCES = [
  'resident',
  'breeding',
  'passage',
  'wintering',
  'migratory',
  'present',
  'reintroduced',
  'extinct',
] as const;
export type Presence = (typeof PRESENCES)[number];

export const THREAT_SCOPES = ['whole', 'majority', 'some', 'small', 'unknown'] as const;
export type ThreatScope = (typeof THREAT_SCOPES)[number];
export const THREAT_SEVERITIES = [
  'very-rapid',
  'rapid',
  'slow',
  'fluctuating',
  'negligible',
  'none',
  'unknown',
] as const;
export type ThreatSeverity = (typeof THREAT_SEVERITIES)[number];
export const THREAT_TIMINGS = ['past', 'ongoing', 'future', 'unknown'] as const;
export type ThreatTiming = (typeof THREAT_TIMINGS)[number];
export const TRENDS = ['increasing', 'stable', 'decreasing', 'unknown'] as const;
export type Trend = (typeof TRENDS)[number];

export const THREAT_VERSIONS = ['3.3', '4.0'] as const;

export const RESPONSE_KINDS = [
  'law',
  'ban',
  'agreement',
  'programme',
  'protected-area',
  'recovery',
] as const;

export const CLAIM_MEASURES = [
  'area',
  'marine-area',
  'core-area',
  'buffer-area',
  'area-inside-ecoregion',
  'human-population',
  'individuals',
  'breeding-pairs',
  'length',
  'basin-area',
  'maximum-depth',
  'surface-elevation',
  'elevation',
  'discharge',
  'protected-area',
  'protected-share',
  'number-of-sites',
  'number-of-designations',
  'livestock',
  'burned-area',
  'degraded-share',
  'forest-cover',
  'statement',
] as const;
export type ClaimMeasure = (typeof CLAIM_MEASURES)[number];

export const CLAIM_UNITS = [
  'hectare',
  'square-kilometre',
  'kilometre',
  'metre',
  'cubic-metre-per-second',
  'individual',
  'pair',
  'count',
  'percent',
  'person',
  'text',
] as const;
export type ClaimUnit = (typeof CLAIM_UNITS)[number];

/** What a claim is about, the widest first: pages show them in this order. */
export const CLAIM_SCOPES = [
  'global',
  'wild-population',
  'basin',
  'ecoregion',
  'country',
  'country-part',
  'russian-part',
  'chinese-part',
  'mongolian-part',
  'dauria-steppe',
  'whole-province',
  'part-inside-ecoregion',
  'province',
  'whole-property',
  'whole-site',
] as const;
export type ClaimScope = (typeof CLAIM_SCOPES)[number];

export const CLAIM_ORIGINS = ['reported', 'computed'] as const;

/** Kinds of things that have a page of their own or can be found by search. */
export const ENTITY_KINDS = [
  'atlas',
  'province',
  'site',
  'species',
  'threat',
  'river',
  'lake',
  'place',
  'ecoregion',
  'corridor',
  'border-area',
  'designation',
  'response',
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** The one thing of the kind `atlas`, which has no table: the ecoregion as a whole. */
export const ATLAS_ID = 'amur-heilong';
export const ATLAS_SUBJECT = `atlas:${ATLAS_ID}`;

/** What an annotation is about. */
export const ANNOTATION_CATEGORIES = [
  'burn-scar',
  'snare',
  'logging',
  'planned-road',
  'mining',
  'dam',
  'pollution',
  'grazing',
  'patrol',
  'observation',
  'other',
] as const;
export type AnnotationCategory = (typeof ANNOTATION_CATEGORIES)[number];

export const ANNOTATION_COLOURS = [
  'red',
  'orange',
  'gold',
  'green',
  'teal',
  'blue',
  'violet',
  'grey',
] as const;
export type AnnotationColour = (typeof ANNOTATION_COLOURS)[number];

/** The two forms of a briefing; BRIEFING parts marked 1 make the one-page form. */
export const BRIEFING_FORMS = ['full', 'one-page'] as const;
export type BriefingForm = (typeof BRIEFING_FORMS)[number];
