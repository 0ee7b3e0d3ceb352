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

  it('finds nothing for nonsense', () => {
    expect(find('zzqqxxw')).toEqual([]);
  });
});
