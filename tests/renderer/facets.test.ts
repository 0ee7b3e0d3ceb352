import { describe, expect, test } from 'vitest';
import {
  type ChosenValues,
  countFacet,
  type Facet,
  filterRows,
  formatValues,
  parseValues,
  toggleValue,
} from '#renderer/atlas/lists/facets.ts';
import { formatSort, parseSort } from '#renderer/atlas/lists/sort-parameter.ts';
import { sortRows } from '#renderer/ui/sort-rows.ts';

interface Row {
  readonly id: string;
  readonly countries: readonly string[];
  readonly category: string;
}

const rows: readonly Row[] = [
  { id: 'a', countries: ['RU'], category: 'park' },
  { id: 'b', countries: ['CN'], category: 'park' },
  { id: 'c', countries: ['RU', 'CN'], category: 'reserve' },
  { id: 'd', countries: [], category: 'reserve' },
];
const country: Facet<Row> = { key: 'country', valuesOf: (row) => row.countries };
const category: Facet<Row> = { key: 'category', valuesOf: (row) => [row.category] };
const facets = [country, category];
const left = (chosen: Readonly<Record<string, readonly string[]>>) =>
  filterRows(rows, facets, chosen).map((row) => row.id);

describe('filtering', () => {
  test('without a choice leaves all', () => expect(left({})).toEqual(['a', 'b', 'c', 'd']));
  test('several values of one facet widen', () => {
    expect(left({ country: ['RU'] })).toEqual(['a', 'c']);
    expect(left({ country: ['RU', 'CN'] })).toEqual(['a', 'b', 'c']);
  });
  test('several facets narrow', () => {
    expect(left({ country: ['CN'], category: ['park'] })).toEqual(['b']);
  });
  test('what no row has leaves none', () => expect(left({ country: ['MN'] })).toEqual([]));
});

describe('counting', () => {
  const counts = (facet: Facet<Row>, chosen: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(countFacet(rows, facets, chosen, facet));

  test('a row with two values counts for both', () => {
    expect(counts(country, {})).toEqual({ RU: 2, CN: 2 });
  });
  test('the other facets narrow the counts, the own one does not', () => {
    expect(counts(country, { category: ['park'] })).toEqual({ RU: 1, CN: 1 });
    expect(counts(country, { country: ['RU'] })).toEqual({ RU: 2, CN: 2 });
    expect(counts(category, { country: ['CN'] })).toEqual({ park: 1, reserve: 1 });
  });
  test('a value that would leave nothing is there with 0', () => {
    const none = countFacet(rows.slice(0, 2), facets, { country: ['MN'] }, category);
    expect(Object.fromEntries(none)).toEqual({ park: 0 });
  });
  test('a count is what choosing the value leaves', () => {
    const choices: readonly ChosenValues[] = [{}, { country: ['RU'] }, { category: ['reserve'] }];
    for (const chosen of choices) {
      for (const facet of facets) {
        for (const [value, count] of countFacet(rows, facets, chosen, facet)) {
          expect(left({ ...chosen, [facet.key]: [value] })).toHaveLength(count);
        }
      }
    }
  });
  test('a value named twice by a row counts once', () => {
    const twice: Facet<Row> = { key: 'twice', valuesOf: () => ['x', 'x'] };
    expect(countFacet(rows, [twice], {}, twice).get('x')).toBe(4);
  });
});

describe('values in the address', () => {
  test.each([[[]], [['RU-PRI']], [['RU-PRI', 'CN-HL']]])('%j is read back', (values) => {
    expect(parseValues(formatValues(values))).toEqual(values);
  });
  test('empty and doubled ones go', () => expect(parseValues('.a..a.b')).toEqual(['a', 'b']));
  test('need no escape', () => {
    const query = new URLSearchParams({ province: formatValues(['RU-PRI', 'CN-HL']) });
    expect(query.toString()).toBe('province=RU-PRI.CN-HL');
  });
  test('toggle', () => {
    expect(toggleValue(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggleValue(['a', 'b'], 'a')).toEqual(['b']);
  });
});

describe('sorting', () => {
  const first = { key: 'area', isDescending: true };
  const keys = ['area', 'name'];
  test.each([{ key: 'area', isDescending: false }, { key: 'name', isDescending: true }, first])(
    '%j is read back from the address',
    (sort) => {
      expect(parseSort(formatSort(sort, first), first, keys)).toEqual(sort);
    },
  );
  test('the first order needs no saying', () => expect(formatSort(first, first)).toBe(''));
  test.each(['', 'nonsense', '-nonsense', '-'])('%j is the first order', (text) => {
    expect(parseSort(text, first, keys)).toEqual(first);
  });

  const compare = new Intl.Collator('en', { numeric: true }).compare;
  const sorted = (values: readonly (string | number | null)[], isDescending: boolean) =>
    sortRows(values, (value) => value, isDescending, compare);
  test('what is not known comes last whichever way', () => {
    expect(sorted([2, null, 1], false)).toEqual([1, 2, null]);
    expect(sorted([2, null, 1], true)).toEqual([2, 1, null]);
  });
  test('texts as the language has it', () => {
    expect(sorted(['b10', 'a', 'b9'], false)).toEqual(['a', 'b9', 'b10']);
  });
  test('equals keep their order', () => {
    const pairs = [
      { id: 1, value: 5 },
      { id: 2, value: 5 },
    ];
    expect(sortRows(pairs, ({ value }) => value, true, compare)).toEqual(pairs);
  });
});
