import type { ClaimMeasure, ClaimScope } from './closed-lists.ts';

/** Counts of different things share a measure; their statement says what is counted. */
const COUNTING_MEASURES: ReadonlySet<ClaimMeasure> = new Set([
  'number-of-sites',
  'number-of-designations',
  'protected-area',
]);

interface Asked {
  readonly id: string;
  readonly subject: string;
  readonly measure: ClaimMeasure;
  readonly scope: ClaimScope;
}

/**
 * The question that a claim answers: claims with one question are published answers to choose
 * from. A statement in words answers a question of its own.
 *
 * @param statement the claim's statement in English
 */
export function claimQuestion(claim: Asked, statement: string | null): string {
  const question = `${claim.subject} ${claim.measure} ${claim.scope}`;
  if (claim.measure === 'statement') return `${question} ${claim.id}`;
  return COUNTING_MEASURES.has(claim.measure) ? `${question} ${statement ?? ''}` : question;
}
