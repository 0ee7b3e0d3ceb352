import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type {
  AnnotationsImportResponse,
  AnnotationsSetAsideResponse,
} from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import type { SlowQueryListener, WritableDatabase } from '../../database/database.ts';
import {
  openAnnotationsDatabase,
  setAsideAnnotations,
} from '../../database/open-annotations-database.ts';
import { readAnnotations } from '../../database/queries/annotations.ts';
import { toUserDataError } from '../../database/to-user-data-error.ts';
import { readGeoJson, writeGeoJson } from '../../exchange/geojson.ts';
import { applyChanges } from './apply-changes.ts';
import { planImport } from './plan-import.ts';

/** The user's annotations. Every function throws the error with which the file could not be opened. */
export interface Annotations {
  list(): Annotation[];
  /** Stores edits together or not at all; see `applyChanges`. */
  apply(changes: readonly AnnotationChange[]): AnnotationChange[];
  importGeoJson(text: string): AnnotationsImportResponse;
  exportGeoJson(): string;
  /** After `annotations-damaged`: moves the file away and goes on from the newest backup. */
  setAside(): AnnotationsSetAsideResponse;
  /** What keeps the annotations from being read or written now, if anything. */
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
): Annotations {
  const file = join(userFolder, 'annotations.sqlite');
  let database: WritableDatabase | null = null;
  let problem: AtlasError | null = null;
  const open = () => {
    try {
      database = openAnnotationsDatabase(file, now().toISOString().slice(0, 10), onSlow);
      problem = null;
    } catch (error) {
      if (!(error instanceof AtlasError)) throw error;
      problem = error;
    }
  };
  open();
  const use = <Result>(work: (opened: WritableDatabase) => Result): Result => {
    if (problem !== null) throw problem;
    try {
      return work(database as WritableDatabase);
    } catch (error) {
      throw toUserDataError(error, file);
    }
  };
  const apply = (changes: readonly AnnotationChange[]) =>
    use((opened) => applyChanges(opened, changes, now().toISOString()));
  return {
    list: () => use(readAnnotations),
    apply,
    importGeoJson: (text) => {
      const read = readGeoJson(text);
      const plan = planImport(read, use(readAnnotations), now().toISOString(), randomUUID);
      return {
        changes: plan.changes.length === 0 ? [] : apply(plan.changes),
        added: plan.added,
        updated: plan.updated,
        unchanged: plan.unchanged,
        refused: read.refused,
      };
    },
    exportGeoJson: () => writeGeoJson(use(readAnnotations)),
    setAside: () => {
      if (problem?.code !== 'annotations-damaged') {
        throw new AtlasError(
          'invalid-request',
          'The annotations are not damaged; nothing was moved.',
        );
      }
      const result = setAsideAnnotations(file, now().toISOString());
      open();
      return result;
    },
    problem: () => problem,
    close: () => database?.close(),
  };
}
