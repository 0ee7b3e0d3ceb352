import { describe, expect, test } from 'vitest';
import { groupClaims } from '#renderer/atlas/claims/group-claims.ts';
import { matchesText } from '#renderer/atlas/lists/matches-text.ts';
import { groupResults } from '#renderer/atlas/search/group-results.ts';
import { splitMatch } from '#renderer/atlas/search/split-match.ts';
import { assessmentShade } from '#renderer/atlas/threat/assessment-shade.ts';
import { matrixKey } from '#renderer/atlas/threat/matrix-key.ts';
import { sortAssessments } from '#renderer/atlas/threat/sort-assessments.ts';
import { threatMatrix } from '#renderer/atlas/threat/threat-matrix.ts';
import { nextCell } from '#renderer/atlas/threat/use-cell-keys.ts';
import { provinceStyle } from '#renderer/map/layers/province-style.ts';
import { roundLength } from '#renderer/map/tools/scale-length.ts';
import type { SearchResult } from '#shared/api/atlas.ts';
import type { Claim } from '#shared/model/claim.ts';
import { THREAT_SCOPES, THREAT_SEVERITIES } from '#shared/model/closed-lists.ts';
import type { AssessedEntity } from '#shared/model/linked.ts';
import type { Threat, ThreatAssessment } from '#shared/model/threat.ts';
import { words } from '#shared/text/vocabulary/words.ts';

const emphasised = (name: string, wanted: string) =>
  splitMatch(name, wanted)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join('');

describe('splitMatch', () => {
  test.each([
    ['Amur tiger', 'amur', '[Amur] tiger'],
    ['Зелёный клин', 'зелен', '[Зелён]ый клин'],
    ['Хөвсгөл нуур', 'ховсгол', '[Хөвсгөл] нуур'],
    ['Приморский край', 'краи', 'Приморский [край]'],
    ['兴凯湖国家级自然保护区', '凯湖', '兴[凯湖]国家级自然保护区'],
    ['Lake Khanka', 'khanka lake', '[Lake] [Khanka]'],
    ['Töv', 'tov', '[Töv]'],
    ['Amur', '', 'Amur'],
  ])('%s searched for %s', (name, wanted, expected) => {
    expect(emphasised(name, wanted)).toBe(expected);
  });
});

test('matchesText looks into every language and folds letters', () => {
  const names = { en: 'Khövsgöl', ru: 'Хубсугул', zh: '库苏古尔湖', mn: 'Хөвсгөл' };
  for (const text of ['khovs', 'ХУБ', '苏古', 'ховс', ' ']) {
    expect(matchesText(names, [], text)).toBe(true);
  }
  expect(matchesText(names, ['Aix galericulata'], 'aix')).toBe(true);
  // The same fold as that of search: signs, apostrophes, width.
  expect(matchesText({ ...names, en: 'Bei’er' }, [], 'ＢＥＩＥＲ')).toBe(true);
  expect(matchesText({ ...names, ru: 'Сихотэ-Алинь' }, [], 'алин')).toBe(true);
  expect(matchesText({ ...names, ru: 'Алин' }, [], 'алинь')).toBe(true);
  expect(matchesText(names, [], 'байкал')).toBe(false);
});

test('groupResults keeps the best kind first', () => {
  const result = (kind: SearchResult['kind'], id: string): SearchResult => ({
    kind,
    id,
    names: { en: id, ru: null, zh: null, mn: null },
    matched: id,
    location: null,
  });
  const groups = groupResults([result('river', 'a'), result('site', 'b'), result('river', 'c')]);
  expect(groups.map((group) => [group.kind, group.results.map(({ id }) => id)])).toEqual([
    ['river', ['a', 'c']],
    ['site', ['b']],
  ]);
});

test('groupClaims puts contradictions side by side, the one in use first and the widest scope before all', () => {
  const claim = (id: string, change: Partial<Claim>): Claim => ({
    id,
    subject: 'site:x',
    measure: 'area',
    value: 1,
    statement: null,
    unit: 'hectare',
    scope: 'whole-site',
    year: null,
    sourceId: 's',
    origin: 'reported',
    inUse: true,
    reason: null,
    ...change,
  });
  const groups = groupClaims([
    claim('old', { inUse: false }),
    claim('used', {}),
    claim('marine', { measure: 'marine-area' }),
    claim('world', { scope: 'global' }),
    claim('said', { measure: 'statement' }),
    claim('also said', { measure: 'statement' }),
    claim('parks', {
      measure: 'number-of-sites',
      statement: words('parks', 'парки', '公园', 'парк'),
    }),
    claim('refuges', {
      measure: 'number-of-sites',
      statement: words('refuges', 'заказники', '禁猎区', 'хоргодох газар'),
    }),
  ]);
  expect(groups.map((group) => group.claims.map(({ id }) => id))).toEqual([
    ['world'],
    ['used', 'old'],
    ['marine'],
    ['parks'],
    ['refuges'],
    ['said'],
    ['also said'],
  ]);
});

test('sortAssessments puts the worst first and the unknown last', () => {
  const row = (
    threatId: string,
    scope: ThreatAssessment['scope'],
    severity: ThreatAssessment['severity'],
  ): ThreatAssessment => ({
    threatId,
    scope,
    severity,
    timing: 'ongoing',
    trend: 'unknown',
    evidence: null,
    sourceId: 's',
  });
  const sorted = sortAssessments([
    row('c', 'unknown', 'unknown'),
    row('b', 'some', 'slow'),
    row('a', 'whole', 'very-rapid'),
  ]);
  expect(sorted.map(({ threatId }) => threatId)).toEqual(['a', 'b', 'c']);
});

test.each([
  [999, 500],
  [1_000, 1_000],
  [230_000, 200_000],
  [0, 0],
])('the scale bar for %d m shows %d m', (longest, expected) => {
  expect(roundLength(longest)).toBe(expected);
});

test('threatMatrix gathers parts under their heading, the worst of a province first', () => {
  const threat = (id: string, parentId: string | null): Threat => ({
    id,
    names: { en: id, ru: null, zh: null, mn: null },
    codes: [],
    parentId,
    provinces: [],
    sourceIds: [],
  });
  const assessed = (threatId: string, severity: AssessedEntity['severity']): AssessedEntity => ({
    kind: 'province',
    id: 'RU-PRI',
    threatId,
    scope: 'unknown',
    severity,
    timing: 'ongoing',
    trend: 'unknown',
    evidence: null,
    sourceId: 's',
  });
  const rows = threatMatrix(
    [threat('fire', null), threat('steppe-fire', 'fire'), threat('dams', null)],
    [assessed('fire', 'unknown'), assessed('steppe-fire', 'rapid')],
  );
  expect(rows.map(({ heading }) => heading.id)).toEqual(['fire', 'dams']);
  expect(rows[0]?.byProvince.get('RU-PRI')?.map((row) => row.threatId)).toEqual([
    'steppe-fire',
    'fire',
  ]);
  expect(rows[1]?.byProvince.size).toBe(0);
});

test('assessmentShade shows severity, else scope, else nothing', () => {
  const shade = (change: Partial<ThreatAssessment>) =>
    assessmentShade({
      threatId: 'fire',
      scope: 'unknown',
      severity: 'unknown',
      timing: 'ongoing',
      trend: 'unknown',
      evidence: null,
      sourceId: 's',
      ...change,
    });
  expect(shade({ scope: 'whole', severity: 'rapid' })).toMatchObject({
    shows: 'severity',
    isDeep: false,
  });
  expect(shade({ scope: 'whole' })).toMatchObject({ shows: 'scope', isDeep: true });
  expect(shade({}).shows).toBe('nothing');
});

test('a shaded province keeps its outline, and the others of the page are grey', () => {
  const { fillColor, fillOpacity, ...outline } = provinceStyle('in-range');
  expect(provinceStyle('in-range', '#123456')).toMatchObject({ ...outline, fillColor: '#123456' });
  const unshaded = provinceStyle('in-range', null);
  expect(unshaded).toMatchObject(outline);
  expect(unshaded.fillColor).not.toBe(fillColor);
  expect(provinceStyle('plain', '#123456')).toEqual(provinceStyle('plain'));
  expect(fillOpacity).toBeGreaterThan(0);
  expect(fillColor).toBeDefined();
});

describe('the table of threats without colours', () => {
  const assessment = (
    scope: ThreatAssessment['scope'],
    severity: ThreatAssessment['severity'],
  ): ThreatAssessment => ({
    threatId: 'fire',
    scope,
    severity,
    timing: 'ongoing',
    trend: 'unknown',
    evidence: null,
    sourceId: 's',
  });

  test('every step has a mark of its own, and what is not known has none', () => {
    const all = THREAT_SEVERITIES.map((severity) => assessment('unknown', severity)).concat(
      THREAT_SCOPES.map((scope) => assessment(scope, 'unknown')),
    );
    const marks = all.map((one) => assessmentShade(one).mark).filter((mark) => mark !== '');
    expect(new Set(marks).size).toBe(THREAT_SEVERITIES.length - 1 + THREAT_SCOPES.length - 1);
    expect(assessmentShade(assessment('unknown', 'unknown')).mark).toBe('');
  });

  test('the key has the steps that occur, the worst severity first', () => {
    const key = matrixKey([
      assessment('some', 'unknown'),
      assessment('whole', 'slow'),
      assessment('unknown', 'unknown'),
      assessment('small', 'very-rapid'),
      assessment('small', 'slow'),
    ]);
    expect(key.map(({ mark }) => mark)).toEqual(['V', 'III', 'C']);
  });

  test.each([
    ['ArrowRight', { row: 0, column: 1 }],
    ['ArrowDown', { row: 1, column: 0 }],
    ['ArrowLeft', { row: 0, column: 0 }],
    ['End', { row: 0, column: 11 }],
    ['a', null],
  ])('%s leads on', (key, expected) => {
    expect(nextCell({ row: 0, column: 0 }, key, { rows: 6, columns: 12 })).toEqual(expected);
  });
});
