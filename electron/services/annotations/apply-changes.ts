import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import type { WritableDatabase } from '../../database/database.ts';
import {
  deleteAnnotation,
  readAnnotation,
  writeAnnotation,
} from '../../database/queries/annotations.ts';

function checkUnchanged(id: string, expected: Annotation | null, stored: Annotation | null): void {
  if (expected?.revision === stored?.revision) return;
  const what =
    stored === null
      ? 'was deleted meanwhile'
      : expected === null
        ? 'exists already'
        : 'was changed meanwhile in another window';
  throw new AtlasError(
    'annotation-conflict',
    `The annotation ${id} ${what}. Nothing was changed. Load the annotations again and repeat the edit.`,
    { id },
  );
}

/**
 * Applies edits together or not at all, and returns the records as stored, with new revisions,
 * so that their inverse undoes exactly this.
 *
 * @param now ISO 8601 time written as `updatedAt`
 * @throws AtlasError `annotation-conflict` when `before` is not what is stored
 */
export function applyChanges(
  database: WritableDatabase,
  changes: readonly AnnotationChange[],
  now: string,
): AnnotationChange[] {
  return database.transaction(() =>
    changes.map(({ before, after }) => {
      const id = (after ?? before)?.id ?? '';
      const stored = readAnnotation(database, id);
      checkUnchanged(id, before, stored);
      if (after === null) {
        deleteAnnotation(database, id);
        return { before: stored, after: null };
      }
      const revision = Math.max(stored?.revision ?? 0, after.revision) + 1;
      const written = { ...after, revision, updatedAt: now };
      writeAnnotation(database, written);
      return { before: stored, after: written };
    }),
  );
}
