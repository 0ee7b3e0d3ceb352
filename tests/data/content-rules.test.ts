import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '#data/build/content/check-content.ts';
import { PROGRAM_FOLDER } from '#electron/services/folders.ts';
import { PROVINCE_IDS } from '#shared/model/closed-lists.ts';
import { LANGUAGES } from '#shared/text/language.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const dataFolder = join(PROGRAM_FOLDER, 'data');

/** Found in nothing that could be read; the rest of the conventions' lists is complete. */
const NOT_FOUND = [
  'mab-hanma reference',
  'mn-biosphere-onon-balj reference',
  'mn-biosphere-onon-balj area_hectares',
  'mn-biosphere-toson-khulstai reference',
];
/** Known from sources in other languages alone. */
const OWN_NAME_NOT_FOUND = [
  'mn-bayantsagaan-steppe-nature-reserve',
  'ru-gornaya-step-provincial-refuge',
  'ru-sredneargunsky-provincial-refuge',
  'ru-strelnikovsky-corridor',
  'ru-tumninsky-refuge',
];

function countSentences(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].filter(({ segment }) => /\p{L}/u.test(segment)).length;
}

describe('the content', () => {
  const { content, issues, completeness } = checkContent(dataFolder);

  it('keeps every rule', () => {
    expect(issues).toEqual([]);
  });

  it('has the numbers that the atlas promises', () => {
    expect(content.provinces.map(({ id }) => id).sort()).toEqual([...PROVINCE_IDS].sort());
    expect(content.sites.length).toBeGreaterThanOrEqual(140);
    expect(content.species.length).toBeGreaterThanOrEqual(80);
    expect(content.threats.filter(({ parent_id }) => parent_id === null)).toHaveLength(6);
    expect(
      content.threats.filter(({ parent_id }) => parent_id !== null).length,
    ).toBeGreaterThanOrEqual(15);
    const zapovedniks = content.sites.filter(
      (site) => site.country === 'RU' && site.category === 'strict-nature-reserve',
    );
    expect(zapovedniks.length).toBeGreaterThanOrEqual(17);
    expect(content.sites.filter(({ country }) => country === 'CN').length).toBeGreaterThanOrEqual(
      45,
    );
    expect(content.sites.filter(({ country }) => country === 'MN').length).toBeGreaterThanOrEqual(
      22,
    );
  });

  it('cites a source for every row of every kind', () => {
    for (const { kind, rows, withSource } of completeness)
      expect([kind, withSource]).toEqual([kind, rows]);
  });

  it('gives number, year and area of World Heritage, biosphere reserves and Ramsar Sites', () => {
    const conventions = new Set(['world-heritage', 'biosphere-reserve', 'ramsar']);
    const missing = content.designations
      .filter(({ kind }) => conventions.has(kind))
      .flatMap((designation) =>
        (['reference', 'year', 'area_hectares'] as const)
          .filter((field) => designation[field] === null)
          .map((field) => `${designation.id} ${field}`),
      );
    expect(NOT_FOUND).toEqual(expect.arrayContaining(missing));
  });

  it('describes each site, species and threat in two to four sentences in four languages', () => {
    const outside = content.descriptions
      .filter(({ subject }) => /^(site|species|threat):/.test(subject))
      .flatMap((description) =>
        LANGUAGES.map(
          (language) =>
            [
              `${description.subject} ${language}`,
              countSentences(description[language], language),
            ] as const,
        ),
      )
      .filter(([, count]) => count < 2 || count > 4);
    expect(outside).toEqual([]);
  });

  it('names each site as its own country does', () => {
    const language = { RU: 'ru', CN: 'zh', MN: 'mn' } as const;
    const unattested = content.sites.filter(({ id, country }) =>
      content.names.every(
        (name) =>
          name.subject !== `site:${id}` ||
          name.language !== language[country] ||
          (name.kind !== 'official' && name.kind !== 'common'),
      ),
    );
    expect(OWN_NAME_NOT_FOUND).toEqual(expect.arrayContaining(unattested.map(({ id }) => id)));
  });

  it('never prints 12 % beside 1.85 million km²: the share is of the Russian part', () => {
    const shares = content.claims.filter(
      ({ measure, value, subject }) =>
        measure === 'protected-share' && value === 12 && subject === 'atlas:amur-heilong',
    );
    expect(shares.length).toBeGreaterThan(0);
    for (const { scope } of shares) expect(scope).toBe('russian-part');
  });

  it('keeps the figures of the starting document as claims with their scope', () => {
    const has = (value: number, scope: string) =>
      content.claims.some(
        (claim) =>
          claim.value === value && claim.scope === scope && claim.source_id === 'wwf-ahec-profile',
      );
    for (const count of [17, 7, 8, 79, 6, 2])
      expect([count, has(count, 'russian-part')]).toEqual([count, true]);
    expect(
      content.claims.some(({ value, unit }) => value === 1_850_000 && unit === 'square-kilometre'),
    ).toBe(true);
    expect(has(70, 'dauria-steppe')).toBe(true);
  });
});

describe('a broken table is found', () => {
  const folder = temporaryFolder();
  beforeAll(() => {
    cpSync(
      join(dataFolder, 'geography', 'provinces.geojson'),
      join(folder, 'geography', 'provinces.geojson'),
    );
  });

  /** Rules broken when one table's text is changed. */
  function rulesBroken(table: string, change: (text: string) => string): string[] {
    cpSync(join(dataFolder, 'content'), join(folder, 'content'), { recursive: true });
    const file = join(folder, 'content', `${table}.csv`);
    const text = readFileSync(file, 'utf8');
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(file, changed);
    return [...new Set(checkContent(folder).issues.map(({ rule }) => rule))];
  }

  const appendLastLine = (text: string) => `${text}${text.trimEnd().split('\n').at(-1)}\n`;
  const dropLine = (pattern: RegExp) => (text: string) =>
    text
      .split('\n')
      .filter((line) => !pattern.test(line))
      .join('\n');

  it.each<[string, string, (text: string) => string, string]>([
    ['an id that stands twice', 'sites', appendLastLine, 'unique'],
    ['a source that is not there', 'sources', dropLine(/^wwf-ahec-profile,/), 'reference'],
    [
      'a subject that is not there',
      'names',
      (text) => text.replace('site:ru-', 'site:xx-'),
      'subject',
    ],
    [
      'a province that is not one of twelve',
      'sites',
      (text) => text.replace('RU-PRI', 'RU-TY'),
      'cell',
    ],
    [
      'a category that is not in the list',
      'sites',
      (text) => text.replace(',national-park,', ',park,'),
      'cell',
    ],
    ['a year typed wrong', 'claims', (text) => text.replace(/,2016,/, ',20166,'), 'cell'],
    ['a missing column', 'species', (text) => text.replace('cites_appendix', 'cites'), 'columns'],
    ['a quotation mark left open', 'sources', (text) => `${text}"x`, 'csv'],
    [
      'a site without its Russian name',
      'names',
      dropLine(/^site:ru-sikhote-alinsky-zapovednik,ru,/),
      'named',
    ],
    [
      'a Chinese name in Latin letters',
      'names',
      (text) => text.replace(/^(site:cn-[^,]+,zh,[^,]+,)[^,]+/m, '$1Zhalong'),
      'script',
    ],
    [
      'an untranslated description',
      'descriptions',
      (text) => text.replace(/^(site:ru-[^,]+,)("[^"]+"|[^,]+),("[^"]+"|[^,]+),/m, '$1$2,$2,'),
      'script',
    ],
    [
      'a point in another province',
      'sites',
      (text) =>
        text.replace(/^(ru-sikhote-alinsky-zapovednik(?:,[^,]*){8},)[^,]*,[^,]*/m, '$1113.5,52.0'),
      'point',
    ],
    [
      'two areas in use at once',
      'claims',
      (text) => text.replace(/^(claim-cn-[^\n]*,whole-site,[^\n]*,reported,)no/m, '$1yes'),
      'in-use',
    ],
    ['a seed fact without its claim', 'claims', dropLine(/^claim-seed-/), 'reference'],
    [
      'a threat code of the other version',
      'threat_scheme',
      dropLine(/^IUCN-CMP,4\.0,4\.5,/),
      'code',
    ],
    ['a statement without its translations', 'phrases', dropLine(/^"?About /), 'phrase'],
    ['translations of nothing', 'phrases', (text) => `${text}Gone,Нет,无,Алга\n`, 'phrase'],
    [
      'a phrase left in English',
      'phrases',
      (text) => text.replace(/^(national parks),[^,]+,/m, '$1,$1,'),
      'script',
    ],
    [
      'a title that cannot be printed',
      'sources',
      (text) => text.replace(/^(wwf-ahec-profile),[^,]+,/m, '$1,훈춘,'),
      'script',
    ],
    [
      'a source that nothing cites',
      'sources',
      (text) => `${text}x-1,Title,,,https://example.org,,2026-11-25,,en\n`,
      'cited',
    ],
    [
      'a source that stands nowhere',
      'sources',
      (text) => text.replace(/,https:[^,]*,,/, ',,,'),
      'address',
    ],
    ['a table that is gone', 'rivers', () => '', 'named'],
  ])('%s', (_, table, change, rule) => {
    const rules = rulesBroken(table, change);
    if (table !== 'rivers') expect(rules).toContain(rule);
    else expect(rules).toContain('reference');
  });
});
