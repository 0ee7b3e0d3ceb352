import type { Claim } from '#shared/model/claim.ts';
import { claimQuestion } from '#shared/model/claim-question.ts';
import { CLAIM_MEASURES, CLAIM_SCOPES } from '#shared/model/closed-lists.ts';

/** Claims that answer the same question. */
export interface ClaimGroup {
  readonly key: string;
  readonly measure: Claim['measure'];
  /** The one in use first. */
  readonly claims: readonly Claim[];
}

/** By measure, then the newest, then the widest. */
function compareGroups(left: ClaimGroup, right: ClaimGroup): number {
  const [a, b] = [left.claims[0] as Claim, right.claims[0] as Claim];
  return (
    CLAIM_MEASURES.indexOf(a.measure) - CLAIM_MEASURES.indexOf(b.measure) ||
    (b.year ?? 0) - (a.year ?? 0) ||
    CLAIM_SCOPES.indexOf(a.scope) - CLAIM_SCOPES.indexOf(b.scope)
  );
}

/** Puts contradicting claims side by side, by measure, the newest and the widest first; statements stay each on their own. */
export function groupClaims(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claimQuestion(claim, claim.statement?.en ?? null);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups]
    .map(([key, group]) => ({
      key,
      measure: (group[0] as Claim).measure,
      claims: group.toSorted((left, right) => Number(right.inUse) - Number(left.inUse)),
    }))
    .toSorted(compareGroups);
}

/** The claim in use of one measure, and of one scope where that is asked for. */
export function claimInUse(
  claims: readonly Claim[],
  measure: Claim['measure'],
  scope?: Claim['scope'],
): Claim | undefined {
  return claims.find(
    (claim) =>
      claim.inUse && claim.measure === measure && (scope === undefined || claim.scope === scope),
  );
}
