import { expect, it } from 'vitest';
import { findContradictions } from '#electron/briefings/facts/contradictions.ts';
import { fixtureInput } from './fixture-input.ts';

function contradictionsOf(values: readonly number[]) {
  const input = fixtureInput('en');
  const [site] = input.page.sites;
  if (!site) throw new Error('the fixture has no site');
  const areaClaims = values.map((value, index) => ({
    value,
    scope: 'whole-site' as const,
    year: 2000 + index,
    sourceId: 's-site',
  }));
  const sites = [{ ...site, areaHectares: values[0] ?? null, areaClaims }];
  return findContradictions({ ...input, page: { ...input.page, claims: [], sites } });
}

it('lists other published values beside the one in use', () => {
  const { found, minor } = contradictionsOf([1_000, 1_200, 900]);
  expect(
    found.map(({ used, others }) => [used.value, ...others.map(({ value }) => value)]),
  ).toEqual([[1_000, 1_200, 900]]);
  expect(minor).toBe(0);
});

it('only counts what differs by less than a hundredth', () => {
  expect(contradictionsOf([401_428, 401_600])).toEqual({ found: [], minor: 1 });
  const { found, minor } = contradictionsOf([401_428, 401_600, 340_200]);
  expect(found[0]?.others.map(({ value }) => value)).toEqual([340_200]);
  expect(minor).toBe(0);
});

it('finds nothing where all agree', () => {
  expect(contradictionsOf([1_000, 1_000])).toEqual({ found: [], minor: 0 });
});
