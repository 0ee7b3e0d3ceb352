import { useWords } from '#renderer/i18n/use-words.ts';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import type { Claim } from '#shared/model/claim.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';

/** A claim's figure with its unit, or its words. */
export function ClaimValue({ claim }: { readonly claim: Claim }) {
  const { number, word } = useWords();
  if (claim.value !== null) {
    return (
      <span className="figure">
        {number(claim.value)} {word(CLAIM_UNIT_WORDS[claim.unit])}
      </span>
    );
  }
  if (claim.statement === null) return <NotKnown />;
  return <span lang="en">{claim.statement}</span>;
}
