import { useWords } from '#renderer/i18n/use-words.ts';
import { Section } from '#renderer/ui/section.tsx';
import type { Claim } from '#shared/model/claim.ts';
import { CLAIM_MEASURE_WORDS } from '#shared/text/vocabulary/claims.ts';
import { ClaimRow } from './claim-row.tsx';
import { groupClaims } from './group-claims.ts';

interface ClaimListProps {
  readonly title: string;
  readonly claims: readonly Claim[];
}

/** Every figure of a page with its scope, year and source; contradicting ones side by side. */
export function ClaimList({ title, claims }: ClaimListProps) {
  const { word } = useWords();
  const groups = groupClaims(claims);
  if (groups.length === 0) return null;
  return (
    <Section title={title} count={claims.length}>
      <dl className="facts">
        {[...Map.groupBy(groups, (group) => group.measure)].map(([measure, ofMeasure]) => (
          <div key={measure} className="fact">
            <dt>{word(CLAIM_MEASURE_WORDS[measure])}</dt>
            {ofMeasure.flatMap((group) =>
              group.claims.map((claim) => (
                <ClaimRow key={claim.id} claim={claim} isContested={group.claims.length > 1} />
              )),
            )}
          </div>
        ))}
      </dl>
    </Section>
  );
}
