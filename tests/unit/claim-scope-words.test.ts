import { expect, it } from 'vitest';
import { claimScopeWords } from '#shared/text/vocabulary/claims.ts';

it.each([
  ['site:x', 'area', 'whole-site', 'whole site'],
  ['lake:khanka', 'area', 'whole-site', 'whole lake'],
  ['river:amur', 'length', 'basin', 'whole river'],
  ['river:amur', 'basin-area', 'basin', 'river basin'],
  ['designation:whc-766', 'area', 'whole-property', 'whole property'],
  ['border-area:dauria', 'area', 'whole-property', 'whole area'],
] as const)('%s, %s, %s: %s', (subject, measure, scope, expected) => {
  expect(claimScopeWords({ subject, measure, scope }).en).toBe(expected);
});
