import type { Words } from '../text/vocabulary/words.ts';

/** Where a value comes from: one row of `data/content/sources.csv`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Year of publication, where the source states one. */
  readonly year: number | null;
  /** Where the source itself is; `null` where only a copy of it was found. */
  readonly address: string | null;
  /** Read in a copy at another address, which `data/content/sources.csv` names. */
  readonly isCopy: boolean;
  /** ISO 8601 date on which the source was read for the atlas. */
  readonly dateSeen: string;
  readonly licenceNote: Words | null;
  readonly language: string | null;
}
