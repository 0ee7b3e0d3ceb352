import { ATLAS_SUBJECT } from '#shared/model/closed-lists.ts';
import type { ContentIssue } from './content-issue.ts';
import type { Content, ContentRow, TableName } from './content-tables.ts';
import { lineOf } from './read-content.ts';

/** Table in which the subjects of a kind are found. */
export const SUBJECT_TABLES: Readonly<Record<string, TableName>> = {
  province: 'provinces',
  place: 'places',
  site: 'sites',
  designation: 'designations',
  species: 'species',
  threat: 'threats',
  response: 'responses',
  river: 'rivers',
  lake: 'lakes',
  ecoregion: 'ecoregions',
  corridor: 'corridors',
  'border-area': 'border_areas',
};

/** Columns that hold ids of another table; `*_source_id` columns are found by their name. */
const REFERENCE_COLUMNS: Readonly<Record<string, TableName>> = {
  species_id: 'species',
  site_id: 'sites',
  site_ids: 'sites',
  threat_id: 'threats',
  threat_ids: 'threats',
  river_id: 'rivers',
  river_ids: 'rivers',
  lake_ids: 'lakes',
  claim_ids: 'claims',
  seed_fact: 'seed_facts',
  capital_place_id: 'places',
};

/** `parent_id` refers to the table that it stands in. */
function targetTable(table: TableName, column: string): TableName | null {
  if (column === 'parent_id') return table;
  if (column === 'source_id' || column.endsWith('_source_id')) return 'sources';
  return REFERENCE_COLUMNS[column] ?? null;
}

function idsOf(content: Content, table: TableName): ReadonlySet<string> {
  return new Set((content[table] as readonly { id?: string }[]).flatMap((row) => row.id ?? []));
}

/** Rule 1: every reference resolves, and every subject exists. */
export function checkReferences(content: Content): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const ids = new Map<TableName, ReadonlySet<string>>();
  const has = (table: TableName, id: string) => {
    if (!ids.has(table)) ids.set(table, idsOf(content, table));
    return ids.get(table)?.has(id) ?? false;
  };
  for (const table of Object.keys(content) as TableName[]) {
    for (const row of content[table] as readonly Record<string, unknown>[]) {
      const line = lineOf(row);
      for (const [column, value] of Object.entries(row)) {
        const target = targetTable(table, column);
        if (target === null || value === null) continue;
        for (const id of Array.isArray(value) ? value : [value]) {
          if (!has(target, id)) {
            const message = `${column} “${id}” is not in ${target}.csv`;
            issues.push({ rule: 'reference', table, line, message });
          }
        }
      }
      if (typeof row.subject === 'string' && row.subject !== ATLAS_SUBJECT) {
        const [kind = '', id = ''] = row.subject.split(':');
        const target = SUBJECT_TABLES[kind];
        if (target === undefined || !has(target, id)) {
          const message = `subject “${row.subject}” does not exist`;
          issues.push({ rule: 'subject', table, line, message });
        }
      }
    }
  }
  return issues;
}

/** Every source is cited: one that nothing refers to is left over. */
export function checkSourcesCited(content: Content): ContentIssue[] {
  const cited = new Set<unknown>();
  for (const table of Object.keys(content) as TableName[]) {
    for (const row of content[table] as readonly Record<string, unknown>[]) {
      for (const [column, value] of Object.entries(row)) {
        if (targetTable(table, column) === 'sources') cited.add(value);
      }
    }
  }
  return content.sources
    .filter(({ id }) => !cited.has(id))
    .map((row) => ({
      rule: 'cited',
      table: 'sources',
      line: lineOf(row),
      message: `${row.id} is cited nowhere`,
    }));
}

/** What makes a row of a table without ids unique. */
const KEYS: Partial<Record<TableName, readonly string[]>> = {
  names: ['subject', 'language', 'kind', 'name'],
  descriptions: ['subject'],
  phrases: ['en'],
  province_species: ['province_id', 'species_id', 'presence'],
  site_species: ['site_id', 'species_id', 'presence'],
  threat_codes: ['threat_id', 'scheme', 'version', 'code'],
  threat_scheme: ['scheme', 'version', 'code'],
  threat_crosswalk: ['from_version', 'from_code', 'to_version', 'to_code'],
  province_threats: ['province_id', 'threat_id'],
  site_threats: ['site_id', 'threat_id'],
  species_threats: ['species_id', 'threat_id'],
  point_exceptions: ['site_id'],
};

/** Ids, and the keys of tables without one, are unique; so are addresses of sources. */
export function checkUniqueness(content: Content): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const check = (table: TableName, columns: readonly string[]) => {
    const seen = new Set<string>();
    for (const row of content[table] as readonly Record<string, unknown>[]) {
      if (columns.some((column) => row[column] === null)) continue;
      const key = columns.map((column) => row[column]).join(' · ');
      if (seen.has(key)) {
        const message = `${columns.join(', ')} “${key}” stands twice`;
        issues.push({ rule: 'unique', table, line: lineOf(row), message });
      }
      seen.add(key);
    }
  };
  for (const table of Object.keys(content) as TableName[]) check(table, KEYS[table] ?? ['id']);
  check('sources', ['address']);
  check('sources', ['copy_address']);
  check('designations', ['kind', 'reference']);
  check('places', ['geonames_id']);
  return issues;
}

/** Parts of threats and tributaries of rivers never form a ring. */
export function checkParents(content: Content): ContentIssue[] {
  const issues: ContentIssue[] = [];
  for (const table of ['threats', 'rivers'] as const) {
    const rows = content[table] as readonly ContentRow<'threats' | 'rivers'>[];
    const parents = new Map(rows.map((row) => [row.id, row.parent_id]));
    for (const row of rows) {
      let steps = 0;
      let parent = row.parent_id;
      while (parent !== null && parent !== undefined && steps <= rows.length) {
        parent = parents.get(parent) ?? null;
        steps += 1;
      }
      if (steps > rows.length) {
        const message = `${row.id} is its own ancestor`;
        issues.push({ rule: 'parent', table, line: lineOf(row), message });
      }
    }
  }
  return issues;
}
