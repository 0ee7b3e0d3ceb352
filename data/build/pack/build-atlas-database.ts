import { rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { ATLAS_APPLICATION_ID, PACK_FORMAT_VERSION } from '#shared/model/pack-format.ts';
import type { CheckedContent } from '../content/check-content.ts';
import type { Geography } from '../geography.ts';
import { ATLAS_SCHEMA } from './schema.ts';
import { insertRows, writeContent } from './write-content.ts';
import { writeGeography } from './write-geography.ts';
import { writeSearch } from './write-search.ts';

/**
 * Writes `atlas.sqlite`. The same content gives the same bytes: fixed page size, rows in the
 * order of the files, no times, vacuumed at the end.
 *
 * @returns rows per table
 */
export function buildAtlasDatabase(
  file: string,
  { content, completeness }: CheckedContent,
  geography: Geography,
): Record<string, number> {
  rmSync(file, { force: true });
  const database = new Sqlite(file);
  try {
    database.pragma('page_size = 4096');
    database.pragma('journal_mode = OFF');
    database.pragma('foreign_keys = ON');
    database.pragma(`application_id = ${ATLAS_APPLICATION_ID}`);
    database.pragma(`user_version = ${PACK_FORMAT_VERSION}`);
    database.exec(ATLAS_SCHEMA);
    database.transaction(() => {
      writeContent(database, content);
      writeGeography(database, geography, content);
      writeSearch(database, content);
      insertRows(
        database,
        'completeness',
        completeness.map(({ kind, rows, names, ...counts }, position) => ({
          position,
          kind,
          rows,
          with_source: counts.withSource,
          with_two_sources: counts.withTwoSources,
          names_en: names.en,
          names_ru: names.ru,
          names_zh: names.zh,
          names_mn: names.mn,
          with_description: counts.withDescription,
          with_point: counts.withPoint,
          with_area: counts.withArea,
        })),
      );
    })();
    database.exec('ANALYZE');
    database.exec('VACUUM');
  } finally {
    database.close();
  }
  return Object.fromEntries(
    Object.entries(content).map(([table, rows]) => [table, (rows as readonly unknown[]).length]),
  );
}
