import { AtlasError } from '#shared/errors/atlas-error.ts';
import { isSqliteError } from './database.ts';

/** Errors of the file system that mean “this folder cannot be written”. */
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']);

/** Gives an error from writing the user's data its code; anything unexpected passes unchanged. */
export function toUserDataError(error: unknown, file: string): unknown {
  if (error instanceof AtlasError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  if (typeof code !== 'string') return error;
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') {
    return new AtlasError(
      'disk-full',
      `The disk is full: ${file} could not be written. The last change was not saved; everything before it was kept. Free some space and try again.`,
      { file },
      { cause: error },
    );
  }
  if (UNWRITABLE.has(code) || code === 'SQLITE_READONLY' || code === 'SQLITE_CANTOPEN') {
    return new AtlasError(
      'user-folder-unwritable',
      `${file} cannot be written. The atlas can be read, but nothing can be saved. Give write permission, or name another folder with --user-folder.`,
      { file },
      { cause: error },
    );
  }
  if (isSqliteError(error) && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(code)) {
    return new AtlasError(
      'annotations-damaged',
      `The annotations file ${file} is damaged. It was left as it is. The atlas works; set the file aside to begin again from the newest backup.`,
      { file },
      { cause: error },
    );
  }
  return error;
}
