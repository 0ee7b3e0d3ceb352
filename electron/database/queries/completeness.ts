import type { CompletenessRow } from '#shared/api/atlas.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

export function readCompleteness(database: ReadableDatabase): CompletenessRow[] {
  return database.all(
    'completeness',
    sql`SELECT kind, rows, with_source AS withSource, with_two_sources AS withTwoSources,
               names_en AS namesEn, names_ru AS namesRu, names_zh AS namesZh, names_mn AS namesMn,
               with_description AS withDescription, with_point AS withPoint, with_area AS withArea
        FROM completeness ORDER BY position`,
  );
}
