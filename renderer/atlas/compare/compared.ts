/** What can be laid side by side. */
export const COMPARED_KINDS = ['provinces', 'sites'] as const;
export type ComparedKind = (typeof COMPARED_KINDS)[number];

/** More columns than this do not fit a screen or a page of paper. */
export const MOST_COMPARED = 4;
