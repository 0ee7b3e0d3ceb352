import { join } from 'node:path';
import type {
  AnnotationsImportResponse,
  AnnotationsSetAsideResponse,
} from '#shared/api/annotations.ts';
import type { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import type { Language } from '#shared/text/language.ts';
import type { SlowQueryListener } from '../../database/database.ts';
import { readAnnotations } from '../../database/queries/annotations.ts';
import { decodeText } from '../../exchange/decode-text.ts';
import { readGeoJson, writeGeoJson } from '../../exchange/geojson.ts';
import { openAnnotationsFile, type TroubleListener } from './annotations-file.ts';
import { type ApplyOptions, applyChanges } from './apply-changes.ts';
import { importFeatures } from './import-features.ts';
import { toShared, writeShared } from './share-annotations.ts';

/**
 * The user's annotations. Every function tries to open a file that could not be opened before, and
 * throws what is wrong with it now. Where it can only be read, only writing is refused.
 */
export interface Annotations {
  list(): Annotation[];
  /** Stores edits together or not at all; see `applyChanges`. */
  apply(changes: readonly AnnotationChange[], options?: ApplyOptions): AnnotationChange[];
  /**
   * Takes in a file of this or another program; see `planImport`.
   *
   * @param given as read from the disk; a text is one that was decoded already
   * @param language of the marks that tell two versions of one annotation apart
   */
  importGeoJson(given: string | Uint8Array, language?: Language): AnnotationsImportResponse;
  /** All annotations as GeoJSON. Remembers which versions went out, where that can be written. */
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
  const apply = (changes: readonly AnnotationChange[], options?: ApplyOptions) =>
    file.write((database) => applyChanges(database, changes, now().toISOString(), options));
  const exportGeoJson = () => {
    const annotations = list();
    const shared = toShared(annotations);
    try {
      const changed = shared.filter((one, place) => one !== annotations[place]);
      if (changed.length > 0) file.write((database) => writeShared(database, changed));
    } catch (error) {
      // Where nothing can be written, what was drawn can still be carried away.
      onTrouble('what was exported could not be remembered', error);
    }
    return writeGeoJson(shared);
  };
  return {
    list,
    apply,
    importGeoJson: (given, language = 'en') => {
      const read = readGeoJson(typeof given === 'string' ? given : decodeText(given));
      return file.write((database) =>
        importFeatures(database, read, now().toISOString(), language),
      );
    },
    exportGeoJson,
    setAside: file.setAside,
    problem: file.problem,
    close: file.close,
  };
}
