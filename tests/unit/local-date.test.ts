import { expect, it } from 'vitest';
import { localDate } from '#shared/text/local-date.ts';

it('is the date on the reader’s calendar, not in Greenwich', () => {
  expect(localDate(new Date(2026, 10, 2, 0, 1))).toBe('2026-11-02');
  expect(localDate(new Date(2026, 10, 2, 23, 59))).toBe('2026-11-02');
});
