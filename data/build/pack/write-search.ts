import type { Database } from 'better-sqlite3';
import type { EntityKind } from '#shared/model/closed-lists.ts';
import { createHanFolding } from '#shared/text/search-han.ts';
import { KIND_ORDER } from '#shared/text/search-kinds.ts';
import {
  categoryKey,
  NAME_IMPORTANCE,
  packSearchNames,
  type SearchName,
} from '#shared/text/search-names.ts';
import { type HanFolding, searchWords } from '#shared/text/search-tokens.ts';
import { deletionNeighbourhood, hasNeighbourhood } from '#shared/text/search-typos.ts';
import type { Content } from '../content/content-tables.ts';
import { type SearchEntry, searchEntries } from './search-entries.ts';
import { foldedWords, nameForms, tokensOf } from './search-forms.ts';
import { buildHanTable } from './search-han.ts';

/** Entries with a word that make it common: merging so many rows of an index takes milliseconds. */
const COMMON_WORD_ENTRIES = 1_000;

/** The letters of the shortest name shown: shorter names stand before longer ones. */
function shortestName({ names }: SearchEntry): number {
  return Math.min(
    ...names
      .filter((one) => one.importance === NAME_IMPORTANCE.shown)
      .map((one) => one.name.length),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order in which equal results stand; entries are numbered by it. */
function inOrder(entries: readonly SearchEntry[]): SearchEntry[] {
  const place = (kind: EntityKind) => KIND_ORDER.indexOf(kind);
  return entries.toSorted(
    (a, b) =>
      place(a.kind) - place(b.kind) ||
      Number(b.isFlagship) - Number(a.isFlagship) ||
      Math.sign(shortestName(a) - shortestName(b)) ||
      compareText(a.id, b.id),
  );
}

/** A category is compared as a whole, as it is typed. */
const NO_FORMS = { sound: '', core: '', coreSound: '', initials: '' } as const;

function categoryWords(name: string, foldHan: HanFolding): string[] {
  return searchWords(name, foldHan).map((word) => word.plain);
}

function prepareInserts(database: Database) {
  const insert = (table: string, columns: string) =>
    database.prepare(
      `INSERT OR IGNORE INTO ${table} (${columns})
       VALUES (${columns.replace(/[^,]+/g, '?')})`,
    );
  return {
    entry: insert(
      'search_entry',
      'entry, kind, names, label_words, id, longitude, latitude, en, ru, zh, mn, labels',
    ),
    key: insert('search_key', 'key, entry'),
    slip: insert('search_slip', 'shortened, word'),
    common: insert('search_common', 'word'),
    han: insert('search_han', 'traditional, simplified'),
    names: insert('search_names', 'rowid, tokens'),
    words: insert('search_words', 'rowid, tokens'),
  };
}

/** Writes what search looks through; must run inside one transaction. */
export function writeSearch(database: Database, content: Content): void {
  const inserts = prepareInserts(database);
  const { traditional, simplified } = buildHanTable();
  inserts.han.run(traditional, simplified);
  const foldHan = createHanFolding(traditional, simplified);
  const slipWords = new Set<string>();
  const frequency = new Map<string, number>();
  inOrder(searchEntries(content)).forEach((one, index) => {
    const entry = index + 1;
    const { en, ru, zh, mn } = one.shown;
    const labels = one.labels.join('\n');
    const labelWords = foldedWords(labels, foldHan);
    const tokens = new Set<string>();
    const names = one.names.map((name): SearchName => {
      if (name.importance === NAME_IMPORTANCE.category) {
        const plain = categoryWords(name.name, foldHan);
        inserts.key.run(categoryKey(plain.join('')), entry);
        return { ...name, ...NO_FORMS, plain: plain.join(' ') };
      }
      const forms = nameForms(name.name, one.kind, foldHan);
      for (const key of forms.keys) inserts.key.run(key, entry);
      for (const token of forms.tokens) tokens.add(token);
      for (const word of forms.slipWords) if (hasNeighbourhood(word)) slipWords.add(word);
      return { ...name, ...forms };
    });
    inserts.entry.run(
      entry,
      one.kind,
      packSearchNames(names),
      labelWords.join(' '),
      one.id,
      one.longitude,
      one.latitude,
      en,
      ru,
      zh,
      mn,
      labels,
    );
    inserts.names.run(entry, [...tokens].join(' '));
    for (const word of labelWords) for (const token of tokensOf(word)) tokens.add(token);
    for (const text of one.descriptions) {
      for (const { plain } of searchWords(text, foldHan)) {
        for (const token of tokensOf(plain)) tokens.add(token);
      }
    }
    inserts.words.run(entry, [...tokens].join(' '));
    for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  });
  for (const [word, entries] of frequency) {
    if (entries >= COMMON_WORD_ENTRIES) inserts.common.run(word);
  }
  for (const word of slipWords) {
    for (const shortened of deletionNeighbourhood(word)) inserts.slip.run(shortened, word);
  }
  for (const table of ['search_names', 'search_words']) {
    database.exec(`INSERT INTO ${table} (${table}) VALUES ('optimize')`);
  }
}
