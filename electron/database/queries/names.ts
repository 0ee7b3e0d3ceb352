import type { NameSource, OtherName } from '#shared/model/linked.ts';
import type { Language } from '#shared/text/language.ts';
import type { Names } from '#shared/text/names.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

export interface NameRow {
  readonly subject: string;
  readonly language: Language;
  readonly kind: string;
  readonly name: string;
  readonly source_id: string;
}

/** All names, best kind first within a subject and language. */
export function readNames(database: ReadableDatabase): NameRow[] {
  return database.all(
    'names',
    sql`SELECT subject, language, kind, name, source_id FROM name
        ORDER BY subject, language,
          CASE kind WHEN 'official' THEN 1 WHEN 'common' THEN 2 WHEN 'transliterated' THEN 3
                    WHEN 'alternative' THEN 4 ELSE 5 END, position`,
  );
}

/** Texts of our own, one per language, by subject. */
export function readDescriptions(database: ReadableDatabase): Map<string, Names> {
  const rows = database.all<{ subject: string } & Names>(
    'descriptions',
    sql`SELECT subject, en, ru, zh, mn FROM description`,
  );
  return new Map(rows.map(({ subject, ...texts }) => [subject, texts]));
}

/** The name shown in each language, and all others, by subject. */
export interface NameIndex {
  names(subject: string): Names;
  /** Where the names shown come from, by language. */
  sources(subject: string): readonly NameSource[];
  others(subject: string): readonly OtherName[];
}

const NO_NAMES: Names = { en: null, ru: null, zh: null, mn: null };

/** Kinds that never stand as the name shown. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['alternative', 'former']);

export function indexNames(rows: readonly NameRow[]): NameIndex {
  const shown = new Map<string, Record<Language, string | null>>();
  const sources = new Map<string, NameSource[]>();
  const others = new Map<string, OtherName[]>();
  for (const { subject, language, kind, name, source_id } of rows) {
    const names = shown.get(subject) ?? { ...NO_NAMES };
    shown.set(subject, names);
    if (names[language] === null && !NEVER_SHOWN.has(kind)) {
      names[language] = name;
      const list = sources.get(subject) ?? [];
      sources.set(subject, list);
      list.push({ language, sourceId: source_id });
    } else {
      const list = others.get(subject) ?? [];
      others.set(subject, list);
      list.push({ language, kind, name, sourceId: source_id });
    }
  }
  return {
    names: (subject) => shown.get(subject) ?? NO_NAMES,
    sources: (subject) => sources.get(subject) ?? [],
    others: (subject) => others.get(subject) ?? [],
  };
}
