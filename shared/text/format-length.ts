import { withUnit } from './format-area.ts';
import { formatNumber } from './format-number.ts';
import type { Language } from './language.ts';
import { CLAIM_UNIT_WORDS } from './vocabulary/claims.ts';

/** A length on the ground: metres below one kilometre, else kilometres to one decimal place. */
export function formatLength(metres: number, language: Language): string {
  if (metres < 1_000) {
    return withUnit(formatNumber(metres, language, 0), CLAIM_UNIT_WORDS.metre[language], language);
  }
  return withUnit(
    formatNumber(metres / 1_000, language, 1),
    CLAIM_UNIT_WORDS.kilometre[language],
    language,
  );
}
