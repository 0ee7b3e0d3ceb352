import type Sqlite from 'better-sqlite3';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { ANNOTATIONS_APPLICATION_ID } from '#shared/model/pack-format.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { annotationsDamaged } from './to-user-data-error.ts';

function userVersion(sqlite: Sqlite.Database): number {
  return sqlite.pragma('user_version', { simple: true }) as number;
}

/**
 * The number of migrations applied to an annotations file; 0 for a file without any table.
 *
 * @throws AtlasError `annotations-damaged` for another program's database, `annotations-newer`
 */
export function readVersion(sqlite: Sqlite.Database, file: string): number {
  const applicationId = sqlite.pragma('application_id', { simple: true });
  const version = userVersion(sqlite);
  const isEmpty = sqlite.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (!isEmpty && applicationId !== ANNOTATIONS_APPLICATION_ID) {
    throw annotationsDamaged(file, 'foreign');
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

/** Brings an annotations file up to date in one transaction; another program may have done it meanwhile. */
export function migrate(sqlite: Sqlite.Database): void {
  sqlite
    .transaction(() => {
      for (const migration of MIGRATIONS.slice(userVersion(sqlite))) migration(sqlite);
      sqlite.pragma(`application_id = ${ANNOTATIONS_APPLICATION_ID}`);
      sqlite.pragma(`user_version = ${MIGRATIONS.length}`);
    })
    .exclusive();
}
