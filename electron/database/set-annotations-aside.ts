import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationsSetAsideResponse } from '#shared/api/annotations.ts';
import { backupFolderOf, newestFullBackup } from './annotation-backups.ts';
import { toUserDataError } from './to-user-data-error.ts';

/**
 * Moves a damaged annotations file away, never deleting it, and puts the newest backup in its
 * place. Nothing is moved before the copy of the backup is complete.
 *
 * @param now ISO 8601 time, names the file set aside
 * @throws AtlasError `user-folder-unwritable`, `disk-full`, `disk-error`
 */
export function setAnnotationsAside(file: string, now: string): AnnotationsSetAsideResponse {
  const asideName = file.replace(/\.sqlite$/, `.damaged-${now.replace(/[:.]/g, '-')}.sqlite`);
  const restored = `${file}.part`;
  try {
    const backupFolder = backupFolderOf(file);
    const backup = newestFullBackup(backupFolder);
    if (backup !== null) copyFileSync(join(backupFolder, backup), restored);
    const moved = ['', '-wal', '-shm'].filter((suffix) => existsSync(file + suffix));
    for (const suffix of moved) renameSync(file + suffix, asideName + suffix);
    if (backup !== null) renameSync(restored, file);
    return {
      setAsideAs: moved[0] === undefined ? null : asideName + moved[0],
      restoredFromBackup: backup,
    };
  } catch (error) {
    rmSync(restored, { force: true });
    throw toUserDataError(error, file);
  }
}
