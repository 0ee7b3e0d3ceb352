import { z } from 'zod';
import { type Annotation, annotationChangeSchema } from '../model/annotation.ts';
import { languageSchema } from '../model/schemas.ts';

/** At most this many edits in one request: an import of a whole file is taken back as one. */
export const MAXIMUM_CHANGES = 50_000;

/** `POST /api/annotations/changes`: applied together or not at all. */
export const annotationChangesRequestSchema = z.object({
  changes: z.array(annotationChangeSchema).min(1).max(MAXIMUM_CHANGES),
  /**
   * The changes take an import back, or do it again: `updatedAt` and `sharedVersions` come back as
   * they were, as if nobody had edited anything.
   */
  keepVersions: z.boolean().default(false),
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

/** `POST /api/annotations/import?language=ru`: the language in which kept versions are named. */
export const annotationsImportQuerySchema = z.object({ language: languageSchema.optional() });

/** How a file was taken in. */
export interface AnnotationsImportResponse {
  readonly changes: AnnotationChangesResponse['changes'];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Edited here and in the file: the later version stands, the other was kept beside it. */
  readonly conflicts: number;
  /** Named twice in the file, or drawn twice alike: only the later was taken. */
  readonly repeated: number;
  /** Features that were taken, but not quite as they were. */
  readonly adjusted: readonly AdjustedFeature[];
  /** Features that could not be taken, each with its position in the file and the reason. */
  readonly refused: readonly RefusedFeature[];
}

/** Why a feature of a file was not taken; each has a sentence on the page. */
export type ImportRefusal =
  | 'not-a-feature'
  | 'no-geometry'
  | 'empty-geometry'
  | 'bad-coordinate'
  | 'not-wgs84'
  | 'too-few-points'
  | 'too-many-points'
  | 'too-deep'
  | 'no-area'
  | 'self-crossing';

export interface RefusedFeature {
  /** Position in the file, from 0. */
  readonly index: number;
  readonly code: ImportRefusal;
  /** The same in an English sentence, for the command line. */
  readonly reason: string;
  /** Where on the map, of a boundary that crosses itself. */
  readonly place?: string;
}

/** What was changed of a feature so that it could be taken; each has a sentence on the page. */
export type ImportAdjustment =
  | 'repaired'
  | 'part-dropped'
  | 'title-cut'
  | 'note-cut'
  | 'category'
  | 'date'
  | 'future';

export interface AdjustedFeature {
  readonly index: number;
  readonly code: ImportAdjustment;
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
