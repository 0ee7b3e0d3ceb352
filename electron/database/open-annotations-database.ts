import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { AnnotationsDamage } from '#shared/api/annotations.ts';
import { backupFolderOf, makeBackup, newestFullBackup } from './annotation-backups.ts';
import { migrate, readVersion } from './annotations-version.ts';
import { type SlowQueryListener, type WritableDatabase, wrapDatabase } from './database.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { annotationsDamaged, toUserDataError } from './to-user-data-error.ts';

/**
 * How long a second program that writes at the same moment is waited for. SQLite waits on the main
 * thread, so that nobody is served meanwhile.
 */
const BUSY_TIMEOUT_MILLISECONDS = 1_000;

/** An open annotations file. */
export interface AnnotationsDatabase {
  readonly database: WritableDatabase;
  /** False when the file was removed, renamed or replaced since: what is written now would be lost. */
  isInPlace(): boolean;
  /** Makes the backup of a day (ISO 8601 date); see `makeBackup`. */
  backUp(day: string, when: 'once' | 'anew'): void;
  /** Checks every page and index. @throws AtlasError `annotations-damaged` */
  checkThoroughly(): void;
  close(): void;
}

function check(sqlite: Sqlite.Database, file: string, pragma: 'quick_check' | 'integrity_check') {
  if (sqlite.pragma(pragma, { simple: true }) !== 'ok') {
    throw annotationsDamaged(file, 'unreadable');
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** A file that is gone or empty is a new one only where nothing tells of annotations before it. */
function refuseIfLost(file: string, reason: AnnotationsDamage): void {
  const hasLog = sizeOf(`${file}-wal`) > 0;
  if (hasLog || newestFullBackup(backupFolderOf(file)) !== null) {
    throw annotationsDamaged(file, reason);
  }
}

function refuseIfGoneOrEmpty(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) refuseIfLost(file, 'missing');
  else if (found.size === 0) refuseIfLost(file, 'empty');
}

/** What stays the same as long as a path leads to the same file. */
function identityOf(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

/**
 * Opens the annotations and brings an older file up to date, after a backup of it.
 *
 * @param today ISO 8601 date, names that backup
 * @throws AtlasError `annotations-damaged`, `annotations-newer`, `annotations-locked`,
 *   `user-folder-unwritable`, `disk-full`, `disk-error`
 */
export function openAnnotationsDatabase(
  file: string,
  today: string,
  onSlow: SlowQueryListener,
): AnnotationsDatabase {
  let opened: Sqlite.Database | null = null;
  try {
    refuseIfGoneOrEmpty(file);
    mkdirSync(dirname(file), { recursive: true });
    const sqlite = new Sqlite(file, { timeout: BUSY_TIMEOUT_MILLISECONDS });
    opened = sqlite;
    check(sqlite, file, 'quick_check');
    const version = readVersion(sqlite, file);
    if (version === 0) refuseIfLost(file, 'empty');
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    const backupFolder = backupFolderOf(file);
    if (version < MIGRATIONS.length) {
      if (version > 0) makeBackup(sqlite, backupFolder, `${today}-version-${version}`, 'once');
      migrate(sqlite);
    }
    const identity = identityOf(file);
    const isInPlace = () => identityOf(file) === identity;
    const database = wrapDatabase(sqlite, onSlow);
    return {
      database,
      isInPlace,
      backUp: (day, when) => makeBackup(sqlite, backupFolder, day, when),
      checkThoroughly: () => check(sqlite, file, 'integrity_check'),
      close: () => {
        try {
          // SQLite leaves the log of a file that was moved where it is: the changes in it would be
          // missing from the moved file, and be read into the one that stands in its place.
          if (!isInPlace()) sqlite.pragma('wal_checkpoint(TRUNCATE)');
        } finally {
          database.close();
        }
      },
    };
  } catch (error) {
    opened?.close();
    throw toUserDataError(error, file);
  }
}
