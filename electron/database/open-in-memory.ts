import { readFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';

/**
 * Where the header of a SQLite file says how it is written: 2 for a write-ahead log, 1 for a
 * rollback journal (https://sqlite.org/fileformat2.html, 1.3.3).
 */
const FORMAT_BYTES = [18, 19] as const;
const WRITE_AHEAD_LOG = 2;
const ROLLBACK_JOURNAL = 1;

/**
 * Opens a copy of a SQLite file in memory: nothing is written or locked beside the file, so that a
 * read-only folder will do. A write-ahead log beside it is not read.
 *
 * @throws what reading the file throws, or SqliteError
 */
export function openInMemory(file: string): Sqlite.Database {
  const bytes = readFileSync(file);
  for (const position of FORMAT_BYTES) {
    // A database in memory has no place for a log, and SQLite refuses to open it.
    if (bytes[position] === WRITE_AHEAD_LOG) bytes[position] = ROLLBACK_JOURNAL;
  }
  return new Sqlite(bytes);
}
