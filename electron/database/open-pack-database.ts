import Sqlite from 'better-sqlite3';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { type ReadableDatabase, type SlowQueryListener, wrapDatabase } from './database.ts';

/**
 * Opens a SQLite file of the pack for reading only.
 *
 * @throws AtlasError `pack-damaged`
 */
export function openPackDatabase(file: string, onSlow: SlowQueryListener): ReadableDatabase {
  try {
    const sqlite = new Sqlite(file, { readonly: true, fileMustExist: true });
    sqlite.pragma('query_only = ON');
    return wrapDatabase(sqlite, onSlow);
  } catch (cause) {
    throw new AtlasError(
      'pack-damaged',
      `The atlas pack is damaged: ${file} cannot be opened. Copy the pack again.`,
      { file },
      { cause },
    );
  }
}
