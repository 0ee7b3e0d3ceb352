import { describe, expect, it } from 'vitest';
import { hasStem, stemsOf } from '#electron/services/atlas/search-stems.ts';
import {
  deletionNeighbourhood,
  hasNeighbourhood,
  isLikelySlip,
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

describe('a slip that is likely', () => {
  it.each([
    ['khamka', 'khanka'],
    ['hkanka', 'khanka'],
    ['aргунь', 'аргунь'],
  ])('%s may mean %s', (typed, word) => {
    expect(isLikelySlip(typed, word)).toBe(true);
  });

  it.each([
    ['london', 'dondon'],
    ['panda', 'anda'],
    ['hunting', 'bunting'],
  ])('%s does not mean %s', (typed, word) => {
    expect(isOneSlipApart(typed, word)).toBe(true);
    expect(isLikelySlip(typed, word)).toBe(false);
  });
});

describe('stems', () => {
  it.each([
    ['тигры', 'тигр'],
    ['журавлеи', 'журавл'],
    ['амурского', 'амурск'],
    ['fires', 'fire'],
    ['poaching', 'poach'],
    ['jingpohu', 'jingpo'],
  ])('%s is looked for as %s', (word, stem) => {
    expect(stemsOf(word)).toContain(stem);
  });

  it.each(['бар', 'shanghai', 'moscow', 'khanka'])('%s has none', (word) => {
    expect(stemsOf(word)).toEqual([]);
  });

  it.each([
    ['тигриныи', 'тигр', true],
    ['fishery', 'fish', true],
    ['beijicun', 'beij', false],
    ['амур', 'тигр', false],
  ])('%s stands for the stem %s: %s', (word, stem, expected) => {
    expect(hasStem(word, stem)).toBe(expected);
  });
});
