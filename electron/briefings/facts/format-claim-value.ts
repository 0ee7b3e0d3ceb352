import type { Claim } from '#shared/model/claim.ts';
import { withUnit } from '#shared/text/format-area.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import type { Language } from '#shared/text/language.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';

/** A claim's figure with its unit, no more exact than it was published. */
export function formatClaimValue(
  claim: Pick<Claim, 'value' | 'unit'>,
  language: Language,
  maximumFractionDigits = 2,
): string {
  if (claim.value === null) return '';
  const number = formatNumber(claim.value, language, maximumFractionDigits);
  if (claim.unit === 'person') return number;
  return withUnit(number, CLAIM_UNIT_WORDS[claim.unit][language], language);
}
