/** One thing wrong with the content, said so that a data steward can find and mend it. */
export interface ContentIssue {
  /** Name of the rule that is broken. */
  readonly rule: string;
  /** Table of `data/content`, without `.csv`. */
  readonly table: string;
  /** Line of the file, counted from 1 with the header; `null` where a whole table is meant. */
  readonly line: number | null;
  readonly message: string;
}

/** The issue as one line of text: `sites.csv:12 unique-id: …`. */
export function formatContentIssue(issue: ContentIssue): string {
  const place = issue.line === null ? `${issue.table}.csv` : `${issue.table}.csv:${issue.line}`;
  return `${place} ${issue.rule}: ${issue.message}`;
}
