import { describe, expect, it } from 'vitest';
import { buildHanTable, pinyinSyllables } from '#data/build/pack/search-han.ts';
import { coreOfName } from '#shared/text/search-core.ts';
import { createHanFolding } from '#shared/text/search-han.ts';
import { packSearchNames, type SearchName, unpackSearchNames } from '#shared/text/search-names.ts';
import { hanPairs, hanTokens, searchWords } from '#shared/text/search-tokens.ts';

const table = buildHanTable();
const foldHan = createHanFolding(table.traditional, table.simplified);
const plain = (text: string) => searchWords(text, foldHan).map((word) => word.plain);

describe('searchWords', () => {
  it.each([
    ['Lake Khanka 兴凯湖, 2016', ['lake', 'khanka', '兴凯湖', '2016']],
    ['Сихотэ-Алинь', ['сихотэ', 'алин']],
    ['MNS6515标准', ['mns6515', '标准']],
    ['Bei’erhu', ['beierhu']],
    ['5.1.1', ['511']],
    ['№766', ['766']],
    ['Ramsar No. 112', ['ramsar', '112']],
    ['no766, N 766, Nº766', ['766', '766', '766']],
    ['MN070, Onon 5', ['mn070', 'onon', '5']],
    ['“豹之乡”国家公园', ['豹之乡', '国家公园']],
    ['', []],
    ['—…', []],
  ])('splits %s', (text, words) => {
    expect(plain(text)).toEqual(words);
  });

  it('reads traditional characters as simplified ones', () => {
    expect(plain('興凱湖 烏蘇里江 丹頂鶴')).toEqual(['兴凯湖', '乌苏里江', '丹顶鹤']);
    expect([...table.traditional]).toHaveLength([...table.simplified].length);
  });
});

describe('Han runs', () => {
  it('give single characters and pairs to the index, pairs to the query', () => {
    expect(hanTokens('兴凯湖')).toEqual(['兴', '凯', '湖', '兴凯', '凯湖']);
    expect(hanPairs('兴凯湖')).toEqual(['兴凯', '凯湖']);
    expect(hanPairs('虎')).toEqual([]);
  });

  it('have pinyin without tones, one syllable a character', () => {
    expect(pinyinSyllables('兴凯湖')).toEqual(['xing', 'kai', 'hu']);
    expect(pinyinSyllables('长白山')).toEqual(['chang', 'bai', 'shan']);
    expect(pinyinSyllables('绿')).toEqual(['lu']);
  });
});

describe('coreOfName', () => {
  const core = (name: string, kind: Parameters<typeof coreOfName>[1]) => {
    const words = plain(name);
    return coreOfName(words, kind)
      .map(({ word, from, to }) => words[word]?.slice(from, to))
      .join(' ');
  };

  it.each([
    ['Lake Khanka', 'lake', 'khanka'],
    ['Ханка нуур', 'lake', 'ханка'],
    ['兴凯湖', 'lake', '兴凯'],
    ['黑龙江兴凯湖国家级自然保护区', 'site', '兴凯湖'],
    ['Xingkai Lake National Nature Reserve', 'site', 'xingkai lake'],
    ['Государственный природный заповедник «Бастак»', 'site', 'бастак'],
    ['Хан Хэнтийн дархан цаазат газар', 'site', 'хан хэнтиин'],
    ['Amur tiger', 'species', 'amur tiger'],
    ['National Nature Reserve', 'site', 'national nature reserve'],
  ] as const)('of %s (%s) is %s', (name, kind, expected) => {
    expect(core(name, kind)).toBe(expected);
  });
});

describe('packed names', () => {
  const name: SearchName = {
    language: 'en',
    importance: 2,
    name: 'Dalai\tNor',
    plain: 'dalai nor',
    sound: 'dalai nor',
    core: 'dalai',
    coreSound: 'dalai',
    initials: '',
  };

  it('come back as they were, tabs as spaces', () => {
    const other = { ...name, name: 'Hulun', plain: 'hulun', sound: 'hulun', core: 'hulun' };
    const packed = packSearchNames([name, { ...other, coreSound: 'hulun' }]);
    expect(unpackSearchNames(packed, ['dalainor'])).toEqual([{ ...name, name: 'Dalai Nor' }]);
    expect(unpackSearchNames(packed, ['amur'])).toEqual([]);
  });
});
