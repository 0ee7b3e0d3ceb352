import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { ANNOTATIONS_APPLICATION_ID } from '#shared/model/pack-format.ts';
import { type SlowQueryListener, type WritableDatabase, wrapDatabase } from './database.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { toUserDataError } from './to-user-data-error.ts';

/** Backups kept; older ones are removed when a new one is made. */
const BACKUPS_KEPT = 10;
const BACKUP_NAME = /^annotations-.*\.sqlite$/;

/** How long a second program that writes at the same moment is waited for. */
const BUSY_TIMEOUT_MILLISECONDS = 5_000;

function checkVersion(sqlite: Sqlite.Database, file: string): number {
  const applicationId = sqlite.pragma('application_id', { simple: true }) as number;
  const version = sqlite.pragma('user_version', { simple: true }) as number;
  const isEmpty = sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (!isEmpty && applicationId !== ANNOTATIONS_APPLICATION_ID) {
    throw new AtlasError(
      'annotations-damaged',
      `${file} is a database of another program, not annotations of this atlas. It was left as it is.`,
      { file },
    );
  }
  if (version > MIGRATIONS.length) {
    throw new AtlasError(
      'annotations-newer',
      `The annotations in ${file} were written by a newer program (version ${version}; this one knows ${MIGRATIONS.length}). Nothing was changed. Install the newer program to open them.`,
      { file, version, supported: MIGRATIONS.length },
    );
  }
  return version;
}

function migrate(sqlite: Sqlite.Database, version: number): void {
  sqlite
    .transaction(() => {
      for (const migration of MIGRATIONS.slice(version)) migration(sqlite);
      sqlite.pragma(`application_id = ${ANNOTATIONS_APPLICATION_ID}`);
      sqlite.pragma(`user_version = ${MIGRATIONS.length}`);
    })
    .exclusive();
}

/** Names of the backups in a folder, newest first. */
export function listBackups(backupFolder: string): string[] {
  if (!existsSync(backupFolder)) return [];
  return readdirSync(backupFolder)
    .filter((name) => BACKUP_NAME.test(name))
    .sort()
    .reverse();
}

/** One copy a day, and one before each migration, each complete in itself (no WAL beside it). */
function backUp(sqlite: Sqlite.Database, backupFolder: string, label: string): void {
  const target = join(backupFolder, `annotations-${label}.sqlite`);
  if (existsSync(target)) return;
  mkdirSync(backupFolder, { recursive: true });
  const temporary = `${target}.part`;
  rmSync(temporary, { force: true });
  sqlite.prepare('VACUUM INTO ?').run(temporary);
  renameSync(temporary, target);
  for (const name of listBackups(backupFolder).slice(BACKUPS_KEPT))
    rmSync(join(backupFolder, name));
}

/**
 * Opens the annotations, makes the day's backup and brings an older file up to date.
 *
 * @param today ISO 8601 date, names the backup
 * @throws AtlasError `annotations-damaged`, `annotations-newer`, `user-folder-unwritable`, `disk-full`
 */
export function openAnnotationsDatabase(
  file: string,
  today: string,
  onSlow: SlowQueryListener,
): WritableDatabase {
  let sqlite: Sqlite.Database | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    const backupFolder = join(dirname(file), 'backups');
    const isNew = !existsSync(file);
    sqlite = new Sqlite(file, { timeout: BUSY_TIMEOUT_MILLISECONDS });
    if (!isNew && sqlite.pragma('quick_check', { simple: true }) !== 'ok') {
      throw new AtlasError(
        'annotations-damaged',
        `The annotations file ${file} is damaged. It was left as it is. The atlas works; set the file aside to begin again from the newest backup.`,
        { file },
      );
    }
    const version = checkVersion(sqlite, file);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    if (version < MIGRATIONS.length) {
      if (!isNew && version > 0) backUp(sqlite, backupFolder, `${today}-version-${version}`);
      migrate(sqlite, version);
    } else {
      backUp(sqlite, backupFolder, today);
    }
    return wrapDatabase(sqlite, onSlow);
  } catch (error) {
    sqlite?.close();
    throw toUserDataError(error, file);
  }
}

/** What became of a damaged file, and what takes its place. */
export interface SetAside {
  readonly setAsideAs: string;
  readonly restoredFromBackup: string | null;
}

/**
 * Moves a damaged annotations file away, never deleting it, and puts the newest backup that can
 * be opened in its place.
 */
export function setAsideAnnotations(file: string, now: string): SetAside {
  const setAsideAs = file.replace(/\.sqlite$/, `.damaged-${now.replace(/[:.]/g, '-')}.sqlite`);
  try {
    for (const suffix of ['', '-wal', '-shm']) {
      if (existsSync(file + suffix)) renameSync(file + suffix, setAsideAs + suffix);
    }
    const backupFolder = join(dirname(file), 'backups');
    for (const name of listBackups(backupFolder)) {
      if (!isWholeDatabase(join(backupFolder, name))) continue;
      copyFileSync(join(backupFolder, name), `${file}.part`);
      renameSync(`${file}.part`, file);
      return { setAsideAs, restoredFromBackup: name };
    }
    return { setAsideAs, restoredFromBackup: null };
  } catch (error) {
    throw toUserDataError(error, file);
  }
}

function isWholeDatabase(file: string): boolean {
  try {
    const sqlite = new Sqlite(file, { readonly: true });
    const isWhole = sqlite.pragma('quick_check', { simple: true }) === 'ok';
    sqlite.close();
    return isWhole;
  } catch {
    return false;
  }
}
