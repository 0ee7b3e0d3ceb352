import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';
import { CLAIM_UNIT_WORDS } from './vocabulary/claims.ts';

const NO_BREAK_SPACE = '\u00a0';

/** Joins a number and its unit so that they stay on one line; Chinese sets no space before a unit in words. */
export function withUnit(number: string, unit: string, language: Language): string {
  if (unit === '') return number;
  return language === 'zh' && !/^[%a-z]/i.test(unit)
    ? number + unit
    : number + NO_BREAK_SPACE + unit;
}

/** Hectares, with one decimal place below 100 and whole numbers above. */
export function formatHectares(hectares: number, language: Language): string {
  const digits = hectares < 100 ? 1 : 0;
  return withUnit(
    formatNumber(hectares, language, digits),
    CLAIM_UNIT_WORDS.hectare[language],
    language,
  );
}

/** Square kilometres, with one decimal place below 100 and whole numbers above. */
export function formatSquareKilometres(squareKilometres: number, language: Language): string {
  const digits = squareKilometres < 100 ? 1 : 0;
  return withUnit(
    formatNumber(squareKilometres, language, digits),
    CLAIM_UNIT_WORDS['square-kilometre'][language],
    language,
  );
}
