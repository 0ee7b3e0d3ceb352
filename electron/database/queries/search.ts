import type { EntityKind } from '#shared/model/closed-lists.ts';
import type { Names } from '#shared/text/names.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

/** What is read of every candidate; see `search_entry` in `data/build/pack/schema.ts`. */
export interface SearchCandidateRow {
  readonly entry: number;
  readonly kind: EntityKind;
  /** Packed by `packSearchNames`. */
  readonly names: string;
  /** The words of the labels, folded, with a space between. */
  readonly label_words: string;
}

/** What is read of every result. */
export interface SearchEntryRow extends Names {
  readonly entry: number;
  readonly kind: EntityKind;
  readonly id: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** One a line. */
  readonly labels: string;
}

interface EntryNumber {
  readonly entry: number;
}

function numbers(rows: readonly EntryNumber[]): number[] {
  return rows.map((row) => row.entry);
}

/** Sorts behind every text that begins with what stands before it. */
const AFTER_ALL = '\u{10ffff}';

/** Entries with a name, or the core of one, that is or begins with `key`; shortest keys first. */
export function findByKey(database: ReadableDatabase, key: string, limit: number): number[] {
  return numbers(
    database.all<EntryNumber>(
      'search keys',
      sql`SELECT entry FROM search_key WHERE key >= ${key} AND key < ${key + AFTER_ALL}
          ORDER BY key, entry LIMIT ${limit}`,
    ),
  );
}

/** Entries with a name, the core of one, or a category (`categoryKey`) whose key this is. */
export function findByWholeKey(database: ReadableDatabase, key: string): number[] {
  return numbers(
    database.all<EntryNumber>(
      'search whole keys',
      sql`SELECT entry FROM search_key WHERE key = ${key} ORDER BY entry`,
    ),
  );
}

/** Entries whose names hold what an FTS5 expression asks for, in the order of the entries. */
export function findByNames(
  database: ReadableDatabase,
  expression: string,
  limit: number,
): number[] {
  return numbers(
    database.all<EntryNumber>(
      'search names',
      sql`SELECT rowid AS entry FROM search_names WHERE search_names MATCH ${expression}
          ORDER BY rowid LIMIT ${limit}`,
    ),
  );
}

/** The same over names, labels and descriptions together. */
export function findByWords(
  database: ReadableDatabase,
  expression: string,
  limit: number,
): number[] {
  return numbers(
    database.all<EntryNumber>(
      'search words',
      sql`SELECT rowid AS entry FROM search_words WHERE search_words MATCH ${expression}
          ORDER BY rowid LIMIT ${limit}`,
    ),
  );
}

/** Words that share one of the shortened forms: those one slip away are among them. */
export function findSlipWords(database: ReadableDatabase, shortened: readonly string[]): string[] {
  return database
    .all<{ word: string }>(
      'search slips',
      sql`SELECT DISTINCT word FROM search_slip
          WHERE shortened IN (SELECT value FROM json_each(${JSON.stringify(shortened)}))
          ORDER BY word`,
    )
    .map((row) => row.word);
}

/** Candidates in the order of the entries. */
export function readSearchCandidates(
  database: ReadableDatabase,
  entries: readonly number[],
): SearchCandidateRow[] {
  return database.all(
    'search candidates',
    sql`SELECT entry, kind, names, label_words FROM search_entry
        WHERE entry IN (SELECT value FROM json_each(${JSON.stringify(entries)}))
        ORDER BY entry`,
  );
}

/** The names of all things of a kind, in the order of the entries. */
export function readSearchNames(
  database: ReadableDatabase,
  kind: EntityKind,
): readonly { readonly id: string; readonly names: string }[] {
  return database.all(
    'search names of kind',
    sql`SELECT id, names FROM search_entry WHERE kind = ${kind} ORDER BY entry`,
  );
}

export function readSearchEntries(
  database: ReadableDatabase,
  entries: readonly number[],
): Map<number, SearchEntryRow> {
  const rows = database.all<SearchEntryRow>(
    'search entries',
    sql`SELECT entry, kind, id, longitude, latitude, en, ru, zh, mn, labels FROM search_entry
        WHERE entry IN (SELECT value FROM json_each(${JSON.stringify(entries)}))`,
  );
  return new Map(rows.map((row) => [row.entry, row]));
}

/** Words that stand in very many entries; none in a small pack. */
export function readCommonWords(database: ReadableDatabase): ReadonlySet<string> {
  const rows = database.all<{ word: string }>('search common', sql`SELECT word FROM search_common`);
  return new Set(rows.map((row) => row.word));
}

/** Traditional characters and, at the same places, the simplified ones they are read as. */
export function readHanTable(
  database: ReadableDatabase,
): { readonly traditional: string; readonly simplified: string } | undefined {
  return database.get('search han', sql`SELECT traditional, simplified FROM search_han`);
}

export function readDescription(
  database: ReadableDatabase,
  kind: EntityKind,
  id: string,
): Names | undefined {
  return database.get(
    'description',
    sql`SELECT en, ru, zh, mn FROM description WHERE subject = ${`${kind}:${id}`}`,
  );
}
