import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AnnotationsDamage } from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { isSqliteError } from './database.ts';

/** Errors of the file system that mean “this folder cannot be written”. */
const UNWRITABLE = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOTDIR',
  'EISDIR',
  'EEXIST',
  'ENOENT',
  'ENAMETOOLONG',
  'EINVAL',
  'ELOOP',
  'EBUSY',
]);
const FULL = new Set(['ENOSPC', 'EDQUOT']);
/** A disk that fails, or a stick that was pulled out. */
const FAILED = new Set(['EIO', 'ENXIO', 'ENODEV']);

/**
 * With less room than this SQLite cannot begin to write: it reports a failed `-shm` file (32 KiB,
 * https://sqlite.org/walformat.html) or a failed write, not a full disk.
 */
const LEAST_ROOM_BYTES = 64 * 1024;

type UserDataErrorCode =
  | 'disk-full'
  | 'disk-error'
  | 'user-folder-unwritable'
  | 'annotations-locked'
  | 'annotations-damaged';

function hasNoRoom(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file));
    return bavail * bsize < LEAST_ROOM_BYTES;
  } catch {
    return false;
  }
}

function codeOfSqlite(code: string, file: string): UserDataErrorCode | null {
  if (code.startsWith('SQLITE_FULL')) return 'disk-full';
  if (/^SQLITE_(IOERR|CANTOPEN)/.test(code) && hasNoRoom(file)) return 'disk-full';
  if (code.startsWith('SQLITE_IOERR')) return 'disk-error';
  if (/^SQLITE_(CANTOPEN|READONLY|PERM)/.test(code)) return 'user-folder-unwritable';
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) return 'annotations-locked';
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return 'annotations-damaged';
  return null;
}

function codeOf(error: unknown, file: string): UserDataErrorCode | null {
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return null;
  if (isSqliteError(error)) return codeOfSqlite(code, file);
  if (FULL.has(code)) return 'disk-full';
  if (FAILED.has(code)) return 'disk-error';
  return UNWRITABLE.has(code) ? 'user-folder-unwritable' : null;
}

const MESSAGES: Readonly<
  Record<Exclude<UserDataErrorCode, 'annotations-damaged'>, (file: string) => string>
> = {
  'disk-full': (file) =>
    `The disk is full: ${file} could not be written. The last change was not saved; everything before it was kept. Free some space and try again.`,
  'disk-error': (file) =>
    `The disk failed while ${file} was read or written. The last change was not saved; the file was left as it is. Check that the disk or USB stick is in place and try again; if it fails again, copy your files to another disk.`,
  'user-folder-unwritable': (file) =>
    `${file} cannot be written. The atlas can be read, but nothing can be saved. Give write permission, or name another folder with --user-folder.`,
  'annotations-locked': (file) =>
    `Another program holds ${file}. Nothing was changed, and the file is whole. Close the other program – a backup, a database viewer – and try again.`,
};

const DAMAGE: Readonly<Record<AnnotationsDamage, (file: string) => string>> = {
  unreadable: (file) =>
    `The annotations file ${file} is damaged. It was left as it is. The atlas works; set the file aside to begin again from the newest backup.`,
  foreign: (file) =>
    `${file} is a database of another program, not annotations of this atlas. It was left as it is.`,
  empty: (file) =>
    `The annotations file ${file} is empty, but there were annotations. Nothing was begun anew, and the backups are kept. Put the right file in its place, or set it aside in the atlas to go on from the newest backup.`,
  missing: (file) =>
    `The annotations file ${file} is gone, but there were annotations. Nothing was begun anew, and the backups are kept. Put the file back, or go on from the newest backup in the atlas.`,
};

/** `annotations-damaged` with what is wrong in the detail `reason`. */
export function annotationsDamaged(
  file: string,
  reason: AnnotationsDamage,
  options?: ErrorOptions,
): AtlasError {
  return new AtlasError('annotations-damaged', DAMAGE[reason](file), { file, reason }, options);
}

/** Gives an error from reading or writing the user's data its code; anything unexpected passes unchanged. */
export function toUserDataError(error: unknown, file: string): unknown {
  if (error instanceof AtlasError) return error;
  const code = codeOf(error, file);
  if (code === null) return error;
  if (code === 'annotations-damaged') {
    return annotationsDamaged(file, 'unreadable', { cause: error });
  }
  return new AtlasError(code, MESSAGES[code](file), { file }, { cause: error });
}
