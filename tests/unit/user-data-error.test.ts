import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { toUserDataError } from '#electron/database/to-user-data-error.ts';
import type { AtlasError } from '#shared/errors/atlas-error.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const file = `${temporaryFolder()}/annotations.sqlite`;

describe('an error with the user’s data', () => {
  it.each([
    ['SQLITE_CORRUPT', 'annotations-damaged'],
    ['SQLITE_CORRUPT_VTAB', 'annotations-damaged'],
    ['SQLITE_NOTADB', 'annotations-damaged'],
    ['SQLITE_IOERR', 'disk-error'],
    ['SQLITE_IOERR_READ', 'disk-error'],
    ['SQLITE_IOERR_SHMSIZE', 'disk-error'],
    ['SQLITE_FULL', 'disk-full'],
    ['SQLITE_BUSY', 'annotations-locked'],
    ['SQLITE_BUSY_RECOVERY', 'annotations-locked'],
    ['SQLITE_BUSY_SNAPSHOT', 'annotations-locked'],
    ['SQLITE_LOCKED_SHAREDCACHE', 'annotations-locked'],
    ['SQLITE_PROTOCOL', 'annotations-locked'],
    ['SQLITE_READONLY_DIRECTORY', 'user-folder-unwritable'],
    ['SQLITE_CANTOPEN_ISDIR', 'user-folder-unwritable'],
  ])('%s of SQLite is %s', (code, expected) => {
    const error = toUserDataError(new Sqlite.SqliteError('…', code), file) as AtlasError;
    expect(error).toMatchObject({ code: expected, details: { file } });
    expect(error.message).toContain(file);
  });

  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'disk-error'],
    ['ENODEV', 'disk-error'],
    ['EACCES', 'user-folder-unwritable'],
    ['EROFS', 'user-folder-unwritable'],
    ['ENOENT', 'user-folder-unwritable'],
    ['ENAMETOOLONG', 'user-folder-unwritable'],
  ])('%s of the file system is %s', (code, expected) => {
    const error = Object.assign(new Error('…'), { code });
    expect(toUserDataError(error, file)).toMatchObject({ code: expected });
  });

  it('of no known kind passes unchanged', () => {
    const error = new TypeError('…');
    expect(toUserDataError(error, file)).toBe(error);
    const unknown = new Sqlite.SqliteError('…', 'SQLITE_MISUSE');
    expect(toUserDataError(unknown, file)).toBe(unknown);
  });
});
