import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { ContentIssue } from './content-issue.ts';
import { CONTENT_TABLES, type Content, type TableName } from './content-tables.ts';

/** A parsed file, before any rule across tables is applied. */
export interface ReadContent {
  readonly content: Content;
  /** What the files themselves break: columns, types, closed lists. */
  readonly issues: readonly ContentIssue[];
}

function readTable(folder: string, table: TableName, issues: ContentIssue[]): unknown[] {
  const file = join(folder, `${table}.csv`);
  if (!existsSync(file)) {
    issues.push({ rule: 'table-present', table, line: null, message: 'the file is missing' });
    return [];
  }
  const schema = CONTENT_TABLES[table];
  const expected = Object.keys(schema.shape);
  let records: { info: { lines: number }; record: Record<string, string> }[];
  try {
    records = parse(readFileSync(file, 'utf8'), { columns: true, info: true, bom: true }) as never;
  } catch (error) {
    issues.push({ rule: 'csv', table, line: null, message: (error as Error).message });
    return [];
  }
  const header = Object.keys(records[0]?.record ?? {});
  if (records.length > 0 && header.join() !== expected.join()) {
    const message = `columns are ${header.join(', ')}; they should be ${expected.join(', ')}`;
    issues.push({ rule: 'columns', table, line: 1, message });
    return [];
  }
  const rows: unknown[] = [];
  for (const { info, record } of records) {
    const result = schema.safeParse(record);
    if (result.success) rows.push(Object.assign(result.data, { [LINE]: info.lines }));
    else {
      for (const { path, message } of result.error.issues) {
        const column = String(path[0]);
        const value = record[column] ?? '';
        issues.push({
          rule: 'cell',
          table,
          line: info.lines,
          message: `${column} “${value}”: ${message}`,
        });
      }
    }
  }
  return rows;
}

/** Carries the line of a row through the checks without being a column. */
const LINE = Symbol('line');

/** Line of the file that a row was read from. */
export function lineOf(row: object): number | null {
  return (row as { [LINE]?: number })[LINE] ?? null;
}

/** Reads every table of `data/content`; never throws for what a file holds. */
export function readContent(folder: string): ReadContent {
  const issues: ContentIssue[] = [];
  const tables = Object.fromEntries(
    (Object.keys(CONTENT_TABLES) as TableName[]).map((table) => [
      table,
      readTable(folder, table, issues),
    ]),
  );
  return { content: tables as unknown as Content, issues };
}
