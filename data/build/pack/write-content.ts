import type { Database } from 'better-sqlite3';
import { PROVINCE_IDS } from '#shared/model/closed-lists.ts';
import type { Content } from '../content/content-tables.ts';

type Value = string | number | null;

/** Inserts rows in the given order; the first row's keys are the columns. */
export function insertRows(
  database: Database,
  table: string,
  rows: readonly Readonly<Record<string, Value | Uint8Array>>[],
): void {
  const first = rows[0];
  if (first === undefined) return;
  const columns = Object.keys(first);
  const statement = database.prepare(
    `INSERT INTO ${table} (${columns.map((column) => `"${column}"`).join(', ')})
     VALUES (${columns.map(() => '?').join(', ')})`,
  );
  for (const row of rows) statement.run(columns.map((column) => row[column]));
}

function pick<Row extends object, Key extends keyof Row & string>(
  row: Row,
  ...keys: Key[]
): Pick<Row, Key> {
  return Object.fromEntries(keys.map((key) => [key, row[key]])) as Pick<Row, Key>;
}

interface LinkSource {
  readonly id: string;
  readonly provinces?: readonly string[];
  readonly site_ids?: readonly string[];
  readonly threat_ids?: readonly string[];
  readonly river_ids?: readonly string[];
  readonly lake_ids?: readonly string[];
}

function linksOf(kind: string, rows: readonly LinkSource[]) {
  return rows.flatMap((row) =>
    Object.entries({
      province: row.provinces ?? [],
      site: row.site_ids ?? [],
      threat: row.threat_ids ?? [],
      river: row.river_ids ?? [],
      lake: row.lake_ids ?? [],
    }).flatMap(([linkedKind, ids]) =>
      [...new Set(ids)].map((linkedId, position) => ({
        kind,
        id: row.id,
        linked_kind: linkedKind,
        linked_id: linkedId,
        position,
      })),
    ),
  );
}

function featuresOf(content: Content) {
  const none = { type: null, year: null, parent_id: null, longitude: null, latitude: null };
  const feature = (kind: string, position: number, row: { id: string; source_id: string }) => ({
    ...none,
    kind,
    id: row.id,
    position,
    source_id: row.source_id,
  });
  const point = (row: { longitude: number | null; latitude: number | null }) =>
    pick(row, 'longitude', 'latitude');
  return [
    ...content.rivers.map((row, index) => ({
      ...feature('river', index, row),
      ...point(row),
      type: row.class,
      parent_id: row.parent_id,
    })),
    ...content.lakes.map((row, index) => ({
      ...feature('lake', index, row),
      ...point(row),
      parent_id: row.river_id,
    })),
    ...content.ecoregions.map((row, index) => ({
      ...feature('ecoregion', index, row),
      type: row.biome,
    })),
    ...content.corridors.map((row, index) => ({
      ...feature('corridor', index, row),
      type: row.kind,
    })),
    ...content.border_areas.map((row, index) => ({
      ...feature('border-area', index, row),
      ...point(row),
    })),
    ...content.responses.map((row, index) => ({
      ...feature('response', index, row),
      type: row.kind,
      year: row.year,
    })),
  ];
}

/** Fills the tables of the atlas from checked content; must run inside one transaction. */
export function writeContent(database: Database, content: Content): void {
  const insert = (table: string, rows: readonly Record<string, Value>[]) =>
    insertRows(database, table, rows);
  insert('source', content.sources);
  insert(
    'name',
    content.names.map((row, position) => ({ ...row, position })),
  );
  insert('description', content.descriptions);
  insert('phrase', content.phrases);
  insert(
    'claim',
    content.claims.map((row) => ({
      ...row,
      in_use: row.in_use === 'yes' ? 1 : 0,
      seed_fact: row.seed_fact.join(';'),
    })),
  );
  insert(
    'province',
    content.provinces.map((row) => ({ ...row, position: PROVINCE_IDS.indexOf(row.id) })),
  );
  insert(
    'place',
    content.places.map(({ geonames_id: _, ...row }) => row),
  );
  insert(
    'site',
    content.sites.map(({ provinces: _, realm, ...row }) => ({ ...row, realm: realm.join(';') })),
  );
  insert(
    'site_province',
    content.sites.flatMap((row) =>
      row.provinces.map((province_id, position) => ({ site_id: row.id, province_id, position })),
    ),
  );
  insert(
    'designation',
    content.designations.map(({ provinces: _, site_ids: __, ...row }) => row),
  );
  insert(
    'species',
    content.species.map((row, position) => ({ ...row, roles: row.roles.join(';'), position })),
  );
  insert('species_presence', [
    ...content.province_species.map(({ province_id, ...row }) => ({
      kind: 'province',
      id: province_id,
      ...row,
    })),
    ...content.site_species.map(({ site_id, ...row }) => ({ kind: 'site', id: site_id, ...row })),
  ]);
  // A heading stands before its parts, because parts refer to it.
  insert('threat', [
    ...content.threats.filter((row) => row.parent_id === null),
    ...content.threats.filter((row) => row.parent_id !== null),
  ]);
  insert('threat_scheme', content.threat_scheme);
  insert('threat_code', content.threat_codes);
  insert('threat_crosswalk', content.threat_crosswalk);
  insert('threat_assessment', [
    ...content.province_threats.map(({ province_id, ...row }) => ({
      kind: 'province',
      id: province_id,
      ...row,
    })),
    ...content.site_threats.map(({ site_id, ...row }) => ({ kind: 'site', id: site_id, ...row })),
    ...content.species_threats.map(({ species_id, ...row }) => ({
      kind: 'species',
      id: species_id,
      ...row,
    })),
  ]);
  insert('feature', featuresOf(content));
  insert('link', [
    ...linksOf('designation', content.designations),
    ...linksOf('river', content.rivers),
    ...linksOf('lake', content.lakes),
    ...linksOf('ecoregion', content.ecoregions),
    ...linksOf('corridor', content.corridors),
    ...linksOf('border-area', content.border_areas),
    ...linksOf('response', content.responses),
  ]);
}
