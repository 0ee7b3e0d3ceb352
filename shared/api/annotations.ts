import { z } from 'zod';
import { type Annotation, annotationChangeSchema } from '../model/annotation.ts';

/** At most this many edits in one request: an import of a whole file is one undo step. */
const MAXIMUM_CHANGES = 5_000;

/** `POST /api/annotations/changes`: applied together or not at all. */
export const annotationChangesRequestSchema = z.object({
  changes: z.array(annotationChangeSchema).min(1).max(MAXIMUM_CHANGES),
});

/**
 * What was stored: the same records with the stored `revision` and `updatedAt`
 * in `after`, so that the page can undo exactly what was done.
 */
export interface AnnotationChangesResponse {
  readonly changes: readonly {
    readonly before: Annotation | null;
    readonly after: Annotation | null;
  }[];
}

/** `GET /api/annotations` */
export interface AnnotationsResponse {
  readonly annotations: readonly Annotation[];
}

/** `POST /api/annotations/import`: how a file was taken in. */
export interface AnnotationsImportResponse {
  readonly changes: AnnotationChangesResponse['changes'];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Features that could not be taken, each with its position in the file and the reason. */
  readonly refused: readonly RefusedFeature[];
}

/** Why a feature of a file was not taken; each has a sentence on the page. */
export type ImportRefusal = 'not-a-feature' | 'no-geometry' | 'empty-geometry' | 'not-wgs84';

export interface RefusedFeature {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly code: ImportRefusal;
  /** The same in an English sentence, for the command line. */
  readonly reason: string;
}

/** What is wrong with the file of the annotations: the detail `reason` of `annotations-damaged`. */
export type AnnotationsDamage = 'unreadable' | 'foreign' | 'empty' | 'missing';

/** `POST /api/annotations/set-aside`: the damaged file was moved away and a new one begun. */
export interface AnnotationsSetAsideResponse {
  /** `null` where there was no file left to move. */
  readonly setAsideAs: string | null;
  readonly restoredFromBackup: string | null;
}
