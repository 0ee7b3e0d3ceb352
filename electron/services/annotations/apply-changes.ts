import { AtlasError } from '#shared/errors/atlas-error.ts';
import {
  type Annotation,
  type AnnotationChange,
  MAXIMUM_REVISION,
} from '#shared/model/annotation.ts';
import type { WritableDatabase } from '../../database/database.ts';
import {
  deleteAnnotation,
  readAnnotation,
  writeAnnotation,
} from '../../database/queries/annotations.ts';
import { timeOfEdit } from './time-of-edit.ts';
import { joinVersions, timesBefore } from './version-name.ts';

/** Greater than that of every state before; after the greatest there is, counting begins anew. */
function nextRevision(stored: Annotation | null, after: Annotation): number {
  const next = Math.max(stored?.revision ?? 0, after.revision) + 1;
  return next > MAXIMUM_REVISION ? 1 : next;
}

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

/** Whose times the stored versions bear. */
export interface ApplyOptions {
  /** `updatedAt` and `sharedVersions` are stored as given: an import, or one that is taken back. */
  readonly keepVersions: boolean;
}

/**
 * Applies edits together or not at all, and returns the records as stored, with new revisions,
 * so that their inverse undoes exactly this.
 *
 * @param now ISO 8601 time written as `updatedAt` of what was edited here
 * @throws AtlasError `annotation-conflict` when `before` is not what is stored
 */
export function applyChanges(
  database: WritableDatabase,
  changes: readonly AnnotationChange[],
  now: string,
  { keepVersions }: ApplyOptions = { keepVersions: false },
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
      const version = keepVersions
        ? {}
        : {
            updatedAt: timeOfEdit(now, stored === null ? [] : timesBefore(stored)),
            // The page may not know yet what was exported meanwhile.
            sharedVersions: joinVersions(stored?.sharedVersions ?? [], after.sharedVersions),
          };
      const revision = nextRevision(stored, after);
      const written = { ...after, ...version, revision };
      writeAnnotation(database, written);
      return { before: stored, after: written };
    }),
  );
}
