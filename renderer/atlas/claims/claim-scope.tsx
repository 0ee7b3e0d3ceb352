import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { Claim } from '#shared/model/claim.ts';
import { claimScopeWords } from '#shared/text/vocabulary/claims.ts';

/** Which area and which year a claim is about, and whether we computed it. */
export function ClaimScopeText({ claim }: { readonly claim: Claim }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const parts = [word(claimScopeWords(claim))];
  if (claim.year !== null) parts.push(String(claim.year));
  if (claim.origin === 'computed') parts.push(t('claim.computed'));
  return <span className="quiet">{parts.join(' · ')}</span>;
}
