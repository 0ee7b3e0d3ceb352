import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

/** How far one kind of entity is filled, counted when the pack was built. */
export interface CompletenessRow {
  readonly kind: string;
  readonly rows: number;
  readonly withSource: number;
  readonly withTwoSources: number;
  readonly namesEn: number;
  readonly namesRu: number;
  readonly namesZh: number;
  readonly namesMn: number;
  readonly withDescription: number;
  readonly withPoint: number;
  readonly withArea: number;
}

export function readCompleteness(database: ReadableDatabase): CompletenessRow[] {
  return database.all(
    'completeness',
    sql`SELECT kind, rows, with_source AS withSource, with_two_sources AS withTwoSources,
               names_en AS namesEn, names_ru AS namesRu, names_zh AS namesZh, names_mn AS namesMn,
               with_description AS withDescription, with_point AS withPoint, with_area AS withArea
        FROM completeness ORDER BY position`,
  );
}
