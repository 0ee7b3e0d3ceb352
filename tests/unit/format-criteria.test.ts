import { expect, test } from 'vitest';
import { formatCriteria } from '#shared/text/format-criteria.ts';

test.each([
  ['world-heritage', 'ix;x', '(ix)(x)'],
  ['world-heritage', '(iv)(vi)', '(iv)(vi)'],
  ['world-heritage', 'x', '(x)'],
  ['ramsar', '1;2;5', '1, 2, 5'],
  ['key-biodiversity-area', 'A1;A3;A4i', 'A1, A3, A4i'],
] as const)('criteria of %s %s', (kind, criteria, expected) => {
  expect(formatCriteria(kind, criteria)).toBe(expected);
});
