import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type {
  AnnotationsImportResponse,
  AnnotationsSetAsideResponse,
} from '#shared/api/annotations.ts';
import type { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import type { SlowQueryListener } from '../../database/database.ts';
import { readAnnotations } from '../../database/queries/annotations.ts';
import { readGeoJson, writeGeoJson } from '../../exchange/geojson.ts';
import { openAnnotationsFile, type TroubleListener } from './annotations-file.ts';
import { applyChanges } from './apply-changes.ts';
import { planImport } from './plan-import.ts';

/**
 * The user's annotations. Every function tries to open a file that could not be opened before, and
 * throws what is wrong with it now. Where it can only be read, only writing is refused.
 */
export interface Annotations {
  list(): Annotation[];
  /** Stores edits together or not at all; see `applyChanges`. */
  apply(changes: readonly AnnotationChange[]): AnnotationChange[];
  importGeoJson(text: string): AnnotationsImportResponse;
  exportGeoJson(): string;
  /** After `annotations-damaged`: moves the file away and goes on from the newest backup. */
  setAside(): AnnotationsSetAsideResponse;
  /** With what error the file could last not be opened, if any. */
  problem(): AtlasError | null;
  close(): void;
}

/**
 * Opens the annotations of a user's folder. A file that cannot be opened does not stop the
 * program: the atlas stays readable, and each use of the annotations says what is wrong.
 */
export function openAnnotations(
  userFolder: string,
  onSlow: SlowQueryListener = () => {},
  now: () => Date = () => new Date(),
  onTrouble: TroubleListener = () => {},
): Annotations {
  const file = openAnnotationsFile({
    file: join(userFolder, 'annotations.sqlite'),
    onSlow,
    onTrouble,
    now,
  });
  const list = () => file.read(readAnnotations);
  const apply = (changes: readonly AnnotationChange[]) =>
    file.write((database) => applyChanges(database, changes, now().toISOString()));
  return {
    list,
    apply,
    importGeoJson: (text) => {
      const read = readGeoJson(text);
      const plan = planImport(read, list(), now().toISOString(), randomUUID);
      return {
        changes: plan.changes.length === 0 ? [] : apply(plan.changes),
        added: plan.added,
        updated: plan.updated,
        unchanged: plan.unchanged,
        refused: read.refused,
      };
    },
    exportGeoJson: () => writeGeoJson(list()),
    setAside: file.setAside,
    problem: file.problem,
    close: file.close,
  };
}
