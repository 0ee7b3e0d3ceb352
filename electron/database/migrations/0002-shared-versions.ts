import type Sqlite from 'better-sqlite3';

/**
 * Remembers which versions were exchanged, names with spaces between. Revisions beyond every
 * count of edits, which a file could bring in before, begin anew: such annotations could neither
 * be edited nor deleted.
 */
export function addSharedVersions(sqlite: Sqlite.Database): void {
  sqlite.exec(`
    ALTER TABLE annotation ADD COLUMN shared_versions TEXT NOT NULL DEFAULT '';
    UPDATE annotation SET revision = 1 WHERE revision > 1000000000;
  `);
}
