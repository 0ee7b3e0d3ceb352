import type { Words } from '#shared/text/vocabulary/words.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

export interface ProvinceRow {
  readonly id: string;
  readonly country: string;
  readonly extent: 'whole' | 'part';
  readonly capital_place_id: string;
  readonly source_id: string;
  readonly area_inside_square_kilometres: number | null;
  /** Of the whole province, measured on the same outline. */
  readonly area_computed_square_kilometres: number | null;
}

/** The provinces, in the order of the starting document. */
export function readProvinces(database: ReadableDatabase): ProvinceRow[] {
  return database.all(
    'provinces',
    sql`SELECT id, country, extent, capital_place_id, source_id, area_inside_square_kilometres,
               area_square_kilometres AS area_computed_square_kilometres
        FROM province LEFT JOIN province_area ON province_id = id ORDER BY position`,
  );
}

export interface SiteRow {
  readonly id: string;
  readonly country: string;
  readonly native_category: string;
  readonly category: string;
  readonly level: string;
  readonly iucn_category: string | null;
  readonly iucn_source_id: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly point_source_id: string | null;
  readonly inside_ecoregion: string;
  readonly realm: string;
  readonly established_year: number | null;
  readonly established_source_id: string | null;
  readonly source_id: string;
  /** Joined by `;`, in the order of the content. */
  readonly provinces: string;
}

export function readSites(database: ReadableDatabase): SiteRow[] {
  return database.all(
    'sites',
    sql`SELECT site.*, (SELECT group_concat(province_id, ';' ORDER BY position)
                        FROM site_province WHERE site_id = site.id) AS provinces
        FROM site ORDER BY id`,
  );
}

export interface SpeciesRow {
  readonly id: string;
  readonly scientific_name: string;
  readonly authorship: string | null;
  readonly rank: string;
  readonly class: string;
  readonly order: string;
  readonly family: string;
  readonly red_list_category: string | null;
  readonly red_list_year: number | null;
  readonly red_list_scope: string | null;
  readonly red_list_source_id: string | null;
  readonly cites_appendix: string | null;
  readonly cites_source_id: string | null;
  readonly roles: string;
  readonly source_id: string;
}

/** The species in the order of the content, which is the order in which they are shown. */
export function readSpecies(database: ReadableDatabase): SpeciesRow[] {
  return database.all('species', sql`SELECT * FROM species ORDER BY position`);
}

export interface PresenceRow {
  readonly kind: 'province' | 'site';
  readonly id: string;
  readonly species_id: string;
  readonly presence: string;
  readonly source_id: string;
}

export function readPresences(database: ReadableDatabase): PresenceRow[] {
  return database.all(
    'presences',
    sql`SELECT p.kind, p.id, p.species_id, p.presence, p.source_id FROM species_presence p
        JOIN species ON species.id = p.species_id ORDER BY p.kind, p.id, species.position, p.presence`,
  );
}

export interface ThreatRow {
  readonly id: string;
  readonly parent_id: string | null;
  readonly source_id: string;
}

export function readThreats(database: ReadableDatabase): ThreatRow[] {
  return database.all(
    'threats',
    sql`SELECT t.id, t.parent_id, t.source_id FROM threat t LEFT JOIN threat p ON p.id = t.parent_id
        ORDER BY coalesce(p.position, t.position), t.parent_id IS NOT NULL, t.position, t.id`,
  );
}

export interface ThreatCodeRow {
  readonly threat_id: string;
  readonly scheme: 'IUCN-CMP';
  readonly version: '3.3' | '4.0';
  readonly code: string;
  readonly names: Words;
}

/** The codes of the threats, each with what the classification calls it. */
export function readThreatCodes(database: ReadableDatabase): ThreatCodeRow[] {
  return database
    .all<Omit<ThreatCodeRow, 'names'> & Words>(
      'threat codes',
      sql`SELECT c.threat_id, c.scheme, c.version, c.code, s.en, s.ru, s.zh, s.mn FROM threat_code c
          JOIN threat_scheme s USING (scheme, version, code)
          ORDER BY c.threat_id, c.version, c.code`,
    )
    .map(({ en, ru, zh, mn, ...row }) => ({ ...row, names: { en, ru, zh, mn } }));
}

export interface AssessmentRow {
  readonly kind: 'province' | 'site' | 'species';
  readonly id: string;
  readonly threat_id: string;
  readonly scope: string;
  readonly severity: string;
  readonly timing: string;
  readonly trend: string;
  readonly evidence: string | null;
  readonly source_id: string;
}

export function readAssessments(database: ReadableDatabase): AssessmentRow[] {
  return database.all(
    'assessments',
    sql`SELECT * FROM threat_assessment ORDER BY kind, id, threat_id`,
  );
}

export interface FeatureRow {
  readonly kind: string;
  readonly id: string;
  readonly type: string | null;
  readonly year: number | null;
  readonly parent_id: string | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly source_id: string;
}

export function readFeatures(database: ReadableDatabase): FeatureRow[] {
  return database.all('features', sql`SELECT * FROM feature ORDER BY kind, position`);
}

export interface DesignationRow {
  readonly id: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly criteria: string | null;
  readonly year: number | null;
  readonly extension_year: number | null;
  readonly area_hectares: number | null;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly source_id: string;
}

export function readDesignations(database: ReadableDatabase): DesignationRow[] {
  return database.all('designations', sql`SELECT * FROM designation ORDER BY kind, year, id`);
}

export interface LinkRow {
  readonly kind: string;
  readonly id: string;
  readonly linked_kind: string;
  readonly linked_id: string;
}

export function readLinks(database: ReadableDatabase): LinkRow[] {
  return database.all(
    'links',
    sql`SELECT kind, id, linked_kind, linked_id FROM link ORDER BY kind, id, linked_kind, position`,
  );
}
