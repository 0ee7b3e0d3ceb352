import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { Claim } from '#shared/model/claim.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { ClaimScopeText } from './claim-scope.tsx';
import { ClaimValue } from './claim-value.tsx';

/** One published answer; among several, the one in use says why. */
export function ClaimRow({
  claim,
  isContested,
}: {
  readonly claim: Claim;
  readonly isContested: boolean;
}) {
  const { t } = useTranslation();
  const { word } = useWords();
  return (
    <dd className={claim.inUse ? 'claim' : 'claim not-in-use'}>
      <ClaimValue claim={claim} /> <SourceMark sourceId={claim.sourceId} />
      <br />
      <ClaimScopeText claim={claim} />
      {isContested && claim.inUse && (
        <span className="claim-reason">
          {t('claim.inUse')}
          {claim.reason !== null && `: ${word(claim.reason)}`}
        </span>
      )}
    </dd>
  );
}
