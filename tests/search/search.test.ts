import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openPackDatabase } from '#electron/database/open-pack-database.ts';
import { search } from '#electron/services/atlas/search.ts';
import { DEFAULT_PACK_FOLDER } from '#electron/services/folders.ts';
import type { Language } from '#shared/text/language.ts';

const database = openPackDatabase(join(DEFAULT_PACK_FOLDER, 'atlas.sqlite'), () => {});
afterAll(() => database.close());

const find = (q: string, language: Language = 'en', limit = 20) =>
  search(database, { q, language, limit });

describe('search', () => {
  it.each(['兴凯', 'Ханка', 'Khanka', 'Hanka', 'xingkai', 'khanka'])(
    'finds the lake first for %s',
    (q) => {
      const [first] = find(q);
      expect(first?.kind).toBe('lake');
      expect(first?.id).toBe('khanka');
    },
  );

  it('finds the lake at every letter of its name from the third on', () => {
    for (const name of ['Khanka', 'Ханка', '兴凯湖', 'xingkai']) {
      for (let letters = Math.min(3, name.length); letters <= name.length; letters += 1) {
        const found = find(name.slice(0, letters)).slice(0, 10);
        expect(
          found.map((one) => one.id),
          name.slice(0, letters),
        ).toContain('khanka');
      }
    }
  });

  it('says which name was found', () => {
    expect(find('Sungari')[0]?.matched).toBe('Sungari');
    expect(find('Hanka')[0]?.matched).toBe('Hanka');
    expect(find('达赉湖')[0]?.matched).toBe('达赉湖');
    expect(find('Panthera tigris')[0]?.matched).toBe('Panthera tigris altaica');
  });

  it('says which words of the description were found', () => {
    const [first] = find('wire loops');
    expect(first?.id).toBe('snares');
    expect(first?.matched).toContain('Wire loops');
    expect(find('呼伦贝尔草原', 'zh')[0]?.matched).toContain('呼伦贝尔草原');
  });

  it('gives names in all languages, and the place', () => {
    const [lake] = find('Ханка', 'ru');
    expect(lake?.names).toMatchObject({ en: 'Khanka', ru: 'Ханка', zh: '兴凯湖' });
    expect(lake?.location?.every(Number.isFinite)).toBe(true);
  });

  it('takes words in any order, of several languages', () => {
    for (const q of ['tiger amur', 'тигр амурский', 'тигр amur', 'amur  TIGER']) {
      expect(find(q)[0]?.id, q).toBe('panthera-tigris-altaica');
    }
  });

  it('gives the best partial matches where nothing holds all words', () => {
    expect(find('qwertyuiop Khanka')[0]?.id).toBe('khanka');
  });

  it('shows the name in the reader’s language where two are alike', () => {
    expect(find('Бикин', 'ru')[0]?.matched).toBe('Бикин');
    expect(find('Bikin', 'en')[0]?.matched).toBe('Bikin');
  });

  it('keeps to the limit, and is the same every time', () => {
    expect(find('a', 'en', 7)).toHaveLength(7);
    expect(find('nature reserve')).toEqual(find('nature reserve'));
  });

  it.each([
    '',
    ' ',
    '—',
    '"',
    '* OR (',
    "'; DROP TABLE",
    'NEAR(',
    '%',
    '\\',
    '🐅',
    'ab'.repeat(100),
    '兴凯湖'.repeat(60),
    'Амур '.repeat(40),
  ])('does not fail on %j', (q) => {
    expect(Array.isArray(find(q))).toBe(true);
  });

  it.each([
    ['zzqqxxw', 'en'],
    ['снежный барс', 'ru'],
    ['London', 'en'],
    ['Shanghai', 'en'],
    ['панда', 'ru'],
  ] as const)('finds nothing for %s, which the atlas does not know', (q, language) => {
    expect(find(q, language)).toEqual([]);
  });

  it('finds a thing by its name in another case, among names that hold the very form', () => {
    const ids = find('тигра', 'ru', 5).map((one) => one.id);
    expect(ids).toContain('panthera-tigris-altaica');
    expect(ids).toContain('ru-zov-tigra-national-park');
  });

  it('does not take a name that only sounds like a word of a description', () => {
    const found = find('Beijing');
    expect(found.length).toBeGreaterThan(0);
    for (const { matched } of found) expect(matched).toContain('Beijing');
  });

  it.each([
    ['IUCN Ib', 'site', 'iucn_category', 'Ib'],
    ['Ia', 'site', 'iucn_category', 'Ia'],
    ['VU', 'species', 'red_list_category', 'VU'],
    ['nt', 'species', 'red_list_category', 'NT'],
    ['CITES I', 'species', 'cites_appendix', 'I'],
    ['Приложение II', 'species', 'cites_appendix', 'II'],
    ['附录I', 'species', 'cites_appendix', 'I'],
  ] as const)(
    'gives all that are of the category %s before anything else',
    (q, kind, column, value) => {
      const table = kind === 'site' ? 'site' : 'species';
      const ids = database
        .all<{ id: string }>('of category', {
          text: `SELECT id FROM ${table} WHERE ${column} = ?`,
          values: [value],
        })
        .map((row) => row.id);
      expect(ids.length).toBeGreaterThan(0);
      const first = find(q, 'en', 100).slice(0, ids.length);
      expect(first.every((one) => one.kind === kind)).toBe(true);
      expect(first.map((one) => one.id).sort()).toEqual(ids.sort());
    },
  );

  it.each(['i', 'v', 'app', 'прилож', 'cat', 'кат', 'l'])(
    'does not answer the beginning “%s” with a category',
    (q) => {
      const matched = find(q, 'en', 100).map((one) => one.matched);
      expect(
        matched.filter((one) => /^(IUCN|CITES|Appendix|Приложение|Category|[A-Z]{2}$)/.test(one)),
      ).toEqual([]);
    },
  );

  it('says the name shown, or words of the reader’s language, where they hold what was typed', () => {
    for (const { names, matched, id } of find('ханка', 'ru', 6)) {
      if (names.ru?.toLowerCase().includes('ханка')) expect(matched, id).toBe(names.ru);
    }
    for (const { matched, id } of find('калуга', 'ru')) expect(matched, id).toMatch(/[Кк]алуг/);
    for (const { names, matched, id } of find('a', 'en')) {
      if (/^a/i.test(names.en ?? '')) expect(matched, id).toBe(names.en);
    }
    expect(find('тигры', 'ru')[0]?.matched).toBe('Амурский тигр');
  });
});
