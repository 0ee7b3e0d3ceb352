import type { Claim } from '#shared/model/claim.ts';
import type { ClaimMeasure } from '#shared/model/closed-lists.ts';

/** The claim that the atlas uses for a measure of one subject, whatever its scope. */
export function claimInUse(
  claims: readonly Claim[] | undefined,
  measure: ClaimMeasure,
): Claim | null {
  return claims?.find((claim) => claim.measure === measure && claim.inUse) ?? null;
}

/** An area claim in hectares; `null` if its unit is no area. */
export function hectaresOf(claim: Claim): number | null {
  if (claim.value === null) return null;
  if (claim.unit === 'hectare') return claim.value;
  // One square kilometre has 100 hectares.
  return claim.unit === 'square-kilometre' ? claim.value * 100 : null;
}

/** An area claim in square kilometres; `null` if its unit is no area. */
export function squareKilometresOf(claim: Claim | null): number | null {
  const hectares = claim === null ? null : hectaresOf(claim);
  return hectares === null ? null : hectares / 100;
}

/** Source ids in the order given, each once, gaps left out. */
export function distinctSources(ids: readonly (string | null | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null && id !== undefined))];
}
