import type { EntityKind } from '#shared/model/closed-lists.ts';
import type { Language } from '#shared/text/language.ts';
import type { Names } from '#shared/text/names.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

/** Something that can be found; see `search_entry` in `data/build/pack/schema.ts`. */
export interface SearchEntryRow extends Names {
  readonly entry: number;
  readonly kind: EntityKind;
  readonly id: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  /** One a line. */
  readonly labels: string;
  /** The words of the labels, folded, with a space between. */
  readonly label_words: string;
}

/** One name of an entry, folded; see `search_name`. */
export interface SearchNameRow {
  readonly entry: number;
  readonly language: Language | '';
  /** 0 names shown, 1 scientific, 2 other and former, 3 codes. */
  readonly importance: number;
  readonly name: string;
  readonly plain: string;
  readonly sound: string;
  readonly core: string;
  readonly core_sound: string;
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

export function readSearchEntries(
  database: ReadableDatabase,
  entries: readonly number[],
): SearchEntryRow[] {
  return database.all(
    'search entries',
    sql`SELECT entry, kind, id, longitude, latitude, en, ru, zh, mn, labels, label_words
        FROM search_entry
        WHERE entry IN (SELECT value FROM json_each(${JSON.stringify(entries)}))
        ORDER BY entry`,
  );
}

export function readSearchNames(
  database: ReadableDatabase,
  entries: readonly number[],
): SearchNameRow[] {
  return database.all(
    'search entry names',
    sql`SELECT entry, language, importance, name, plain, sound, core, core_sound FROM search_name
        WHERE entry IN (SELECT value FROM json_each(${JSON.stringify(entries)}))
        ORDER BY entry, position`,
  );
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
