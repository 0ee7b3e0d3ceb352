import type { Database } from 'better-sqlite3';
import { LANGUAGES } from '#shared/text/language.ts';
import { searchTokens } from '#shared/text/search-tokens.ts';
import { SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import type { Words } from '#shared/text/vocabulary/words.ts';
import { SUBJECT_TABLES } from '../content/check-references.ts';
import type { Content } from '../content/content-tables.ts';

/** One thing that can be found; texts as they are, folded when they are written. */
interface SearchEntry {
  readonly kind: string;
  readonly id: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly names: readonly string[];
  readonly otherNames: readonly string[];
  readonly codes: readonly string[];
  readonly words: readonly string[];
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

function coordinate(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

/** Codes, numbers and scientific names that a thing is known by. */
function codesOf(content: Content, kind: string, row: Row): string[] {
  const codes = [row.scientific_name, row.reference].filter((code) => typeof code === 'string');
  if (kind === 'province') codes.push(row.id);
  if (kind === 'threat') {
    const own = content.threat_codes.filter((code) => code.threat_id === row.id);
    codes.push(...own.map((code) => code.code));
  }
  if (kind === 'site') {
    const labels = content.designations.filter((one) => one.site_ids.includes(row.id));
    codes.push(...labels.flatMap((one) => one.reference ?? []));
  }
  return codes;
}

function wordsOf(words: Words | undefined): string[] {
  return words === undefined ? [] : LANGUAGES.map((language) => words[language]);
}

function entriesOf(content: Content): SearchEntry[] {
  const names = Map.groupBy(content.names, (row) => row.subject);
  const descriptions = new Map(content.descriptions.map((row) => [row.subject, row]));
  return Object.entries(SUBJECT_TABLES).flatMap(([kind, table]) =>
    (content[table] as unknown as readonly Row[]).map((row) => {
      const subject = `${kind}:${row.id}`;
      const all = names.get(subject) ?? [];
      const isOther = (nameKind: string) => nameKind === 'alternative' || nameKind === 'former';
      const description = descriptions.get(subject);
      return {
        kind,
        id: row.id,
        longitude: coordinate(row.longitude),
        latitude: coordinate(row.latitude),
        names: all.filter((one) => !isOther(one.kind)).map((one) => one.name),
        otherNames: all.filter((one) => isOther(one.kind)).map((one) => one.name),
        codes: codesOf(content, kind, row),
        words: [
          ...(kind === 'site' ? wordsOf(SITE_CATEGORY_WORDS[row.category as never]) : []),
          ...(typeof row.native_category === 'string' ? [row.native_category] : []),
          ...LANGUAGES.flatMap((language) => description?.[language] ?? []),
        ],
      };
    }),
  );
}

/** Writes what search looks through; must run inside one transaction. */
export function writeSearch(database: Database, content: Content): void {
  const entry = database.prepare(
    'INSERT INTO search_entry (rowid, kind, id, longitude, latitude) VALUES (?, ?, ?, ?, ?)',
  );
  const index = database.prepare(
    'INSERT INTO search_index (rowid, names, other_names, codes, words) VALUES (?, ?, ?, ?, ?)',
  );
  const tokens = (texts: readonly string[]) => texts.flatMap(searchTokens).join(' ');
  entriesOf(content).forEach((one, position) => {
    const rowid = position + 1;
    entry.run(rowid, one.kind, one.id, one.longitude, one.latitude);
    index.run(
      rowid,
      tokens(one.names),
      tokens(one.otherNames),
      tokens(one.codes),
      tokens(one.words),
    );
  });
  database.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
}
