import type { Language } from './language.ts';

/** Thin no-break space: keeps the digits of one number on one line. */
const GROUP_SPACE = '\u202f';
const GROUP_SEPARATOR: Readonly<Record<Language, string>> = {
  en: ',',
  ru: GROUP_SPACE,
  zh: ',',
  mn: ',',
};
const DECIMAL_SEPARATOR: Readonly<Record<Language, string>> = {
  en: '.',
  ru: ',',
  zh: '.',
  mn: '.',
};

/**
 * Writes a number as the language's readers expect it. Own tables rather than
 * `Intl`, so that the same input prints the same bytes on every machine. Numbers
 * below 10,000 stay ungrouped in Russian, as its typographic rules have it.
 *
 * @param maximumFractionDigits digits kept after the decimal sign; trailing zeros go.
 */
export function formatNumber(value: number, language: Language, maximumFractionDigits = 2): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(maximumFractionDigits).split('.');
  const trimmed = fraction.replace(/0+$/, '');
  const grouped =
    language === 'ru' && whole.length <= 4
      ? whole
      : whole.replace(/\B(?=(\d{3})+$)/g, GROUP_SEPARATOR[language]);
  const sign = value < 0 && (Number(whole) !== 0 || trimmed !== '') ? '−' : '';
  return sign + grouped + (trimmed === '' ? '' : DECIMAL_SEPARATOR[language] + trimmed);
}
