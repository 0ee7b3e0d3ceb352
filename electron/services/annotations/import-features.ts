import type { AnnotationsImportResponse } from '#shared/api/annotations.ts';
import type { Language } from '#shared/text/language.ts';
import type { WritableDatabase } from '../../database/database.ts';
import { readAnnotations, writeVersion } from '../../database/queries/annotations.ts';
import type { ReadGeoJson } from '../../exchange/geojson.ts';
import { applyChanges } from './apply-changes.ts';
import { planImport } from './plan-import.ts';

/**
 * Takes the features of a file in, all of it or none.
 *
 * @param now ISO 8601
 * @throws AtlasError `import-too-large`
 */
export function importFeatures(
  database: WritableDatabase,
  file: ReadGeoJson,
  now: string,
  language: Language,
): AnnotationsImportResponse {
  return database.transaction(() => {
    const plan = planImport(file, readAnnotations(database), now, language);
    const { versions, changes, ...report } = plan;
    for (const annotation of versions) writeVersion(database, annotation);
    return {
      ...report,
      changes: applyChanges(database, changes, now, { keepVersions: true }),
      refused: file.refused,
    };
  });
}
