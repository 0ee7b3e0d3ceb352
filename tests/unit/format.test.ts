import { describe, expect, it } from 'vitest';
import { formatNumber } from '#shared/text/format-number.ts';
import { formatPosition } from '#shared/text/format-position.ts';
import { nameInLanguage } from '#shared/text/names.ts';

describe('formatNumber', () => {
  it.each([
    [1850000, 'en', '1,850,000'],
    [1850000, 'ru', '1\u202f850\u202f000'],
    [1234, 'ru', '1234'],
    [7.3, 'ru', '7,3'],
    [7.3, 'zh', '7.3'],
    [0, 'en', '0'],
    [-0.004, 'en', '0'],
    [-12.5, 'en', '−12.5'],
  ] as const)('writes %d in %s as %s', (value, language, expected) => {
    expect(formatNumber(value, language)).toBe(expected);
  });
});

describe('formatPosition', () => {
  it('writes degrees and decimal minutes, carrying 60 minutes over', () => {
    expect(formatPosition([136.33333, 45.03333])).toBe('45°02.0′N 136°20.0′E');
    expect(formatPosition([131.99999, 44.99999])).toBe('45°00.0′N 132°00.0′E');
    expect(formatPosition([-0.5, -0.25])).toBe('0°15.0′S 0°30.0′W');
  });
});

describe('nameInLanguage', () => {
  it('falls back to a known language and says which', () => {
    const names = { en: 'Khanka', ru: 'Ханка', zh: null, mn: null };
    expect(nameInLanguage(names, 'zh')).toEqual({ text: 'Khanka', language: 'en' });
    expect(nameInLanguage({ en: null, ru: null, zh: null, mn: null }, 'en')).toBeNull();
  });
});
