import { describe, expect, it } from 'vitest';
import {
  deletionNeighbourhood,
  hasNeighbourhood,
  isOneSlipApart,
} from '#shared/text/search-typos.ts';

describe('one slip', () => {
  it.each([
    ['khanka', 'khnka', 'deletion'],
    ['khanka', 'khhanka', 'insertion'],
    ['khanka', 'khonka', 'substitution'],
    ['khanka', 'khnaka', 'transposition'],
    ['khanka', 'hkanka', 'transposition at the start'],
    ['ханка', 'ханак', 'transposition at the end'],
  ])('%s and %s are one %s apart, and share a shortened form', (a, b) => {
    expect(isOneSlipApart(a, b)).toBe(true);
    expect(isOneSlipApart(b, a)).toBe(true);
    const shared = deletionNeighbourhood(a).filter((one) => deletionNeighbourhood(b).includes(one));
    expect(shared).not.toEqual([]);
  });

  it.each([
    ['khanka', 'khanka'],
    ['khanka', 'khasan'],
    ['khanka', 'hnaka'],
    ['khanka', 'akhnka'],
    ['khanka', 'khankaii'],
  ])('%s and %s are not', (a, b) => {
    expect(isOneSlipApart(a, b)).toBe(false);
  });

  it('is looked for in words only, neither short nor endless', () => {
    expect(['amur', 'khanka', 'амур'].every(hasNeighbourhood)).toBe(true);
    expect(['ulz', '11551', 'eaaf070', 'a'.repeat(40)].some(hasNeighbourhood)).toBe(false);
  });
});
