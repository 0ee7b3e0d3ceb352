import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { parse } from 'csv-parse/sync';
import { checkContent } from '#data/build/content/check-content.ts';
import type { Content } from '#data/build/content/content-tables.ts';
import { DATA_FOLDER } from '#data/build/pack/pack-sources.ts';
import { ATLAS_SCHEMA } from '#data/build/pack/schema.ts';
import { insertRows } from '#data/build/pack/write-content.ts';
import { writeSearch } from '#data/build/pack/write-search.ts';
import type { ReadableDatabase } from '#electron/database/database.ts';
import { openPackDatabase } from '#electron/database/open-pack-database.ts';
import { search } from '#electron/services/atlas/search.ts';
import { DEFAULT_PACK_FOLDER } from '#electron/services/folders.ts';
import type { Language } from '#shared/text/language.ts';
import { createRandom, largeContent } from './search-large-content.ts';
import { percentile, round } from './statistics.ts';

interface BenchQuery {
  readonly q: string;
  readonly language: Language;
}

const GOLD_FILE = join(import.meta.dirname, '..', 'search', 'gold-queries.csv');

/** The gold set as people type it: at one to four letters, and whole. */
function goldQueries(): BenchQuery[] {
  const rows: { query: string; language: Language }[] = parse(readFileSync(GOLD_FILE, 'utf8'), {
    columns: true,
  });
  return rows.flatMap(({ query, language }) =>
    [1, 2, 3, 4, query.length]
      .filter((letters) => letters <= query.length)
      .map((letters) => ({ q: query.slice(0, letters).trim(), language })),
  );
}

/** Names of the large pack: whole, first word, with a letter left out, two names' words mixed. */
function nameQueries(content: Content, count: number): BenchQuery[] {
  const random = createRandom(11);
  const pick = () => content.names[Math.floor(random() * content.names.length)];
  return Array.from({ length: count }, () => [pick(), pick()]).flatMap(([one, other]) => {
    if (one === undefined || other === undefined) return [];
    const { name, language } = one;
    const slip = Math.floor(random() * name.length);
    return [
      { q: name, language },
      { q: name.split(' ')[0] ?? name, language },
      { q: name.slice(0, slip) + name.slice(slip + 1), language },
      { q: `${name.split(' ')[0]} ${other.name.split(' ').at(-1)}`, language },
    ].filter(({ q }) => q.trim() !== '');
  });
}

/** Milliseconds of each query, twenty results as the page asks for; the first two hundred warm up. */
function measure(database: ReadableDatabase, queries: readonly BenchQuery[]): number[] {
  const run = (query: BenchQuery) => search(database, { ...query, limit: 20 });
  for (const query of queries.slice(0, 200)) run(query);
  return queries.map((query) => {
    const start = performance.now();
    run(query);
    return performance.now() - start;
  });
}

function writeLargePack(file: string, content: Content): number {
  const database = new Sqlite(file);
  try {
    database.pragma('journal_mode = OFF');
    // In kibibytes: the indexes are filled in no order, and so faster in memory.
    database.pragma('cache_size = -300000');
    database.exec(ATLAS_SCHEMA);
    return database.transaction(() => {
      insertRows(database, 'description', content.descriptions);
      writeSearch(database, content);
      return database.prepare('SELECT count(*) FROM search_entry').pluck().get() as number;
    })();
  } finally {
    database.close();
  }
}

/** Milliseconds at the 95th percentile, on the atlas and on a generated pack of 50,000 entries. */
export async function benchSearch(): Promise<{
  queries: number;
  p95Milliseconds: number;
  large: { entries: number; p95Milliseconds: number };
}> {
  const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
  try {
    const gold = goldQueries();
    const atlas = openPackDatabase(join(DEFAULT_PACK_FOLDER, 'atlas.sqlite'), () => {});
    const atlasTimes = measure(atlas, gold);
    atlas.close();
    const content = largeContent(checkContent(DATA_FOLDER).content);
    const file = join(folder, 'large.sqlite');
    const entries = writeLargePack(file, content);
    const large = openPackDatabase(file, () => {});
    const largeTimes = measure(large, [...gold, ...nameQueries(content, 250)]);
    large.close();
    return {
      queries: atlasTimes.length,
      p95Milliseconds: round(percentile(atlasTimes, 0.95)),
      large: { entries, p95Milliseconds: round(percentile(largeTimes, 0.95)) },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
