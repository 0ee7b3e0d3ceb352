import type Sqlite from 'better-sqlite3';
import { createAnnotations } from './0001-annotations.ts';
import { addSharedVersions } from './0002-shared-versions.ts';

/** Applied in order; the number of those applied stands in `PRAGMA user_version`. */
export const MIGRATIONS: readonly ((sqlite: Sqlite.Database) => void)[] = [
  createAnnotations,
  addSharedVersions,
];
