import type { Words } from '../text/vocabulary/words.ts';
import type { ClaimMeasure, ClaimScope, ClaimUnit } from './closed-lists.ts';

/** One figure or statement as a source gives it, with its scope. */
export interface Claim {
  readonly id: string;
  /** `kind:id` of what the claim is about. */
  readonly subject: string;
  readonly measure: ClaimMeasure;
  /** As published, in `unit`; `null` for a statement. */
  readonly value: number | null;
  /** Our own wording: the whole of a claim in words, or what a figure counts. */
  readonly statement: Words | null;
  readonly unit: ClaimUnit;
  readonly scope: ClaimScope;
  /** The year the figure is about, else the year of its source. */
  readonly year: number | null;
  readonly sourceId: string;
  readonly origin: 'reported' | 'computed';
  /** The one among contradicting claims that the atlas uses. */
  readonly inUse: boolean;
  /** Why it is used, where there is a choice. */
  readonly reason: Words | null;
}
