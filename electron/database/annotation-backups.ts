import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Sqlite from 'better-sqlite3';
import { ANNOTATIONS_APPLICATION_ID } from '#shared/model/pack-format.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { openInMemory } from './open-in-memory.ts';

/** Backups kept; older ones are removed when a new one is made. */
const BACKUPS_KEPT = 10;

/** Files of other names in the folder are somebody's own: never restored, never removed. */
const BACKUP_NAME = /^annotations-\d{4}-\d{2}-\d{2}(-version-\d+)?\.sqlite$/;

/** What a whole backup holds. */
export interface BackupContents {
  readonly version: number;
  readonly annotations: number;
}

/** Where the backups of an annotations file lie. */
export function backupFolderOf(file: string): string {
  return join(dirname(file), 'backups');
}

/** Names of the backups in a folder, newest first. */
export function listBackups(backupFolder: string): string[] {
  try {
    return readdirSync(backupFolder)
      .filter((name) => BACKUP_NAME.test(name))
      .sort()
      .reverse();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

function countAnnotations(sqlite: Sqlite.Database): number {
  return sqlite.prepare('SELECT count(*) FROM annotation').pluck().get() as number;
}

/** What a backup holds, or `null` where it is no whole annotations file. */
export function inspectBackup(file: string): BackupContents | null {
  let sqlite: Sqlite.Database | null = null;
  try {
    sqlite = openInMemory(file);
    if (sqlite.pragma('quick_check', { simple: true }) !== 'ok') return null;
    if (sqlite.pragma('application_id', { simple: true }) !== ANNOTATIONS_APPLICATION_ID) {
      return null;
    }
    const version = sqlite.pragma('user_version', { simple: true }) as number;
    return { version, annotations: countAnnotations(sqlite) };
  } catch {
    return null;
  } finally {
    sqlite?.close();
  }
}

/** The newest whole backup with annotations in it that this program can open, or `null`. */
export function newestFullBackup(backupFolder: string): string | null {
  const isFull = (name: string) => {
    const contents = inspectBackup(join(backupFolder, name));
    return contents !== null && contents.annotations > 0 && contents.version <= MIGRATIONS.length;
  };
  return listBackups(backupFolder).find(isFull) ?? null;
}

/** Removes all but the newest. The one just made stays, even where a wrong clock dated others later. */
function removeOldBackups(backupFolder: string, justMade: string): void {
  for (const name of listBackups(backupFolder).slice(BACKUPS_KEPT)) {
    if (name !== justMade) rmSync(join(backupFolder, name));
  }
}

/**
 * Copies the annotations into `annotations-<label>.sqlite`, complete in itself (no log beside it).
 * An empty database makes none, so that backups of nothing never push out those of something.
 *
 * @param when `once` leaves a whole backup of that label as it is, `anew` replaces it
 */
export function makeBackup(
  sqlite: Sqlite.Database,
  backupFolder: string,
  label: string,
  when: 'once' | 'anew',
): void {
  if (countAnnotations(sqlite) === 0) return;
  const name = `annotations-${label}.sqlite`;
  const target = join(backupFolder, name);
  if (when === 'once' && inspectBackup(target) !== null) return;
  mkdirSync(backupFolder, { recursive: true });
  const temporary = `${target}.${process.pid}.part`;
  try {
    rmSync(temporary, { force: true });
    sqlite.prepare('VACUUM INTO ?').run(temporary);
    if (inspectBackup(temporary) === null) throw new Error(`The backup ${target} is not whole.`);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  removeOldBackups(backupFolder, name);
}
