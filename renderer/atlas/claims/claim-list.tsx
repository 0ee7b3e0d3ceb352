import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Section } from '#renderer/ui/section.tsx';
import type { Claim } from '#shared/model/claim.ts';
import { CLAIM_MEASURE_WORDS } from '#shared/text/vocabulary/claims.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { ClaimScopeText } from './claim-scope.tsx';
import { ClaimValue } from './claim-value.tsx';
import { type ClaimGroup, groupClaims } from './group-claims.ts';

/** One question and every published answer to it. */
function ClaimGroupRow({ group }: { readonly group: ClaimGroup }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const isContested = group.claims.length > 1;
  return (
    <div className="fact">
      <dt>{word(CLAIM_MEASURE_WORDS[group.measure])}</dt>
      {group.claims.map((claim) => (
        <dd key={claim.id} className={claim.inUse ? 'claim' : 'claim not-in-use'}>
          <ClaimValue claim={claim} /> <SourceMark sourceId={claim.sourceId} />
          <br />
          <ClaimScopeText claim={claim} />
          {isContested && claim.inUse && (
            <span className="claim-reason">
              {t('claim.inUse')}
              {claim.reason !== null && (
                <>
                  {': '}
                  <span lang="en">{claim.reason}</span>
                </>
              )}
            </span>
          )}
        </dd>
      ))}
    </div>
  );
}

interface ClaimListProps {
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** Every figure of a page with its scope, year and source; contradicting ones side by side. */
export function ClaimList({ title, claims }: ClaimListProps) {
  const groups = groupClaims(claims);
  if (groups.length === 0) return null;
  return (
    <Section title={title} count={claims.length}>
      <dl className="facts">
        {groups.map((group) => (
          <ClaimGroupRow key={group.key} group={group} />
        ))}
      </dl>
    </Section>
  );
}
