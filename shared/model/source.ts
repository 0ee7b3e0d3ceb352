/** Where a value comes from: one row of `data/content/sources.csv`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  /** Year of publication, where the source states one. */
  readonly year: number | null;
  readonly address: string | null;
  /** ISO 8601 date on which the source was read for the atlas. */
  readonly dateSeen: string;
  readonly licenceNote: string | null;
  readonly language: string | null;
}
