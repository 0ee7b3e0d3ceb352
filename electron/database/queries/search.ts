import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

export interface SearchRow {
  readonly rowid: number;
  readonly kind: string;
  readonly id: string;
  readonly score: number;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/**
 * Entries whose tokens match an FTS5 expression, best first by BM25. Weights, by column:
 * names shown, other names, codes and scientific names, words of categories and descriptions.
 */
export function searchEntries(
  database: ReadableDatabase,
  expression: string,
  limit: number,
): SearchRow[] {
  return database.all(
    'search',
    sql`SELECT e.rowid, e.kind, e.id, e.longitude, e.latitude,
               bm25(search_index, 10.0, 6.0, 8.0, 1.0) AS score
        FROM search_index JOIN search_entry e ON e.rowid = search_index.rowid
        WHERE search_index MATCH ${expression}
        ORDER BY score LIMIT ${limit}`,
  );
}
