import type { Claim } from '#shared/model/claim.ts';

/** The router lists a row's own sources first: those of the row, its status, its point and its year. */
const MOST_OWN_SOURCES = 4;

/** Sources of the properties themselves, without those that only the figures come from. */
export function ownSourceIds(
  sourceIds: readonly string[],
  claims: readonly Claim[],
): readonly string[] {
  const ofClaims = new Set(claims.map((claim) => claim.sourceId));
  return sourceIds
    .slice(0, MOST_OWN_SOURCES)
    .filter((id, index) => index === 0 || !ofClaims.has(id));
}
