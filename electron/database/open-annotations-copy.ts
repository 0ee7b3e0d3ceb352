import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { migrate, readVersion } from './annotations-version.ts';
import { type ReadableDatabase, type SlowQueryListener, wrapDatabase } from './database.ts';
import { openInMemory } from './open-in-memory.ts';
import { annotationsDamaged, toUserDataError } from './to-user-data-error.ts';

/** Joins a file and the log that an interrupted program left beside it, away from both. */
function openWithLog(file: string): Sqlite.Database {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-annotations-'));
  try {
    const copy = join(folder, 'annotations.sqlite');
    // Their contents only: a copy of a read-only file would be read-only too.
    for (const suffix of ['', '-wal']) writeFileSync(copy + suffix, readFileSync(file + suffix));
    const sqlite = new Sqlite(copy);
    try {
      sqlite.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      sqlite.close();
    }
    return openInMemory(copy);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Opens a copy of the annotations in memory, for reading where the file itself cannot be opened
 * because its folder cannot be written or its disk is full. An older file is brought up to date
 * in the copy only.
 *
 * @throws AtlasError as `openAnnotationsDatabase` does
 */
export function openAnnotationsCopy(file: string, onSlow: SlowQueryListener): ReadableDatabase {
  let sqlite: Sqlite.Database | null = null;
  try {
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
    sqlite = log !== undefined && log.size > 0 ? openWithLog(file) : openInMemory(file);
    if (sqlite.pragma('quick_check', { simple: true }) !== 'ok') {
      throw annotationsDamaged(file, 'unreadable');
    }
    readVersion(sqlite, file);
    migrate(sqlite);
    return wrapDatabase(sqlite, onSlow);
  } catch (error) {
    sqlite?.close();
    throw toUserDataError(error, file);
  }
}
