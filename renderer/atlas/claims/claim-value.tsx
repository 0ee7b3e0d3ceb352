import { useWords } from '#renderer/i18n/use-words.ts';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import type { Claim } from '#shared/model/claim.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';

/** A claim's figure with its unit, or its words. */
export function ClaimValue({ claim }: { readonly claim: Claim }) {
  const { number, word } = useWords();
  const statement = claim.statement === null ? null : word(claim.statement);
  if (claim.value === null) return statement ?? <NotKnown />;
  // What is counted says more than the unit “count” does.
  const unit =
    claim.unit === 'count' && statement !== null ? statement : word(CLAIM_UNIT_WORDS[claim.unit]);
  return (
    <>
      <span className="figure">{number(claim.value)}</span> {unit}
      {statement !== null && statement !== unit && (
        <span className="quiet">
          {' · '}
          {statement}
        </span>
      )}
    </>
  );
}
