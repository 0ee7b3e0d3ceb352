import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { openPackDatabase } from '#electron/database/open-pack-database.ts';
import { search } from '#electron/services/atlas/search.ts';
import { DEFAULT_PACK_FOLDER } from '#electron/services/folders.ts';
import type { Language } from '#shared/text/language.ts';

/** One row of `gold-queries.csv`; `expected` holds one answer, or equally good ones with `|`. */
interface GoldQuery {
  readonly query: string;
  readonly language: Language;
  readonly expected: string;
  readonly tests: string;
}

const GOLD_QUERIES: readonly GoldQuery[] = parse(
  readFileSync(join(import.meta.dirname, 'gold-queries.csv'), 'utf8'),
  { columns: true },
);

/** What issue 3 asks for. */
const LEAST_QUERIES = 200;
const LEAST_IN_FIRST_FIVE = 0.99;
const LEAST_IN_FIRST_PLACE = 0.9;

const database = openPackDatabase(join(DEFAULT_PACK_FOLDER, 'atlas.sqlite'), () => {});
afterAll(() => database.close());

function answers({ query, language }: GoldQuery): string[] {
  return search(database, { q: query, language, limit: 5 }).map(({ kind, id }) => `${kind}:${id}`);
}

const results = GOLD_QUERIES.map((gold) => {
  const found = answers(gold);
  const expected = gold.expected.split('|');
  const places = expected.map((one) => found.indexOf(one)).filter((place) => place >= 0);
  return { gold, found, place: places.length === 0 ? null : Math.min(...places) };
});

describe('the gold set', () => {
  it('is large and has every expected thing in the pack', () => {
    expect(GOLD_QUERIES.length).toBeGreaterThanOrEqual(LEAST_QUERIES);
    const ids = new Set(
      database
        .all<{ subject: string }>('subjects', {
          text: "SELECT kind || ':' || id AS subject FROM search_entry",
          values: [],
        })
        .map((row) => row.subject),
    );
    const unknown = GOLD_QUERIES.flatMap((gold) => gold.expected.split('|')).filter(
      (one) => !ids.has(one),
    );
    expect(unknown).toEqual([]);
  });

  it('is found', () => {
    const misses = results.filter((one) => one.place !== 0);
    for (const { gold, found, place } of misses) {
      const where = place === null ? 'not in the first five' : `place ${place + 1}`;
      console.info(`“${gold.query}” (${gold.tests}): ${gold.expected} ${where}; got ${found}`);
    }
    const inFirstFive = results.filter((one) => one.place !== null).length / results.length;
    const inFirstPlace = results.filter((one) => one.place === 0).length / results.length;
    console.info(
      `${results.length} queries: first five ${inFirstFive.toFixed(3)}, first ${inFirstPlace.toFixed(3)}`,
    );
    expect(inFirstFive).toBeGreaterThanOrEqual(LEAST_IN_FIRST_FIVE);
    expect(inFirstPlace).toBeGreaterThanOrEqual(LEAST_IN_FIRST_PLACE);
  });
});
