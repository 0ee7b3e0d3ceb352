import { isDeepStrictEqual } from 'node:util';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import type { ReadGeoJson } from '../../exchange/geojson.ts';

export interface ImportPlan {
  readonly changes: readonly AnnotationChange[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
}

function sameContent(a: Annotation, b: Annotation): boolean {
  const strip = ({ revision: _, updatedAt: __, ...rest }: Annotation) => rest;
  return isDeepStrictEqual(strip(a), strip(b));
}

/**
 * Decides what an import changes: an annotation that is not here is added; one that is here is
 * replaced only by a later edit of it; nothing is ever deleted.
 */
export function planImport(
  file: ReadGeoJson,
  stored: readonly Annotation[],
  now: string,
  newId: () => string,
): ImportPlan {
  const known = new Map(stored.map((annotation) => [annotation.id, annotation]));
  const changes: AnnotationChange[] = [];
  let added = 0;
  let updated = 0;
  let unchanged = 0;
  for (const { annotation, geometries, title, note } of file.features) {
    if (annotation === null) {
      for (const geometry of geometries) {
        const after: Annotation = {
          id: newId(),
          geometry,
          title,
          note,
          category: 'other',
          colour: 'blue',
          author: '',
          createdAt: now,
          updatedAt: now,
          revision: 0,
        };
        changes.push({ before: null, after });
        added += 1;
      }
      continue;
    }
    const here = known.get(annotation.id) ?? null;
    if (here === null) added += 1;
    else if (sameContent(here, annotation) || annotation.updatedAt <= here.updatedAt) {
      unchanged += 1;
      continue;
    } else updated += 1;
    known.set(annotation.id, annotation);
    changes.push({ before: here, after: annotation });
  }
  return { changes, added, updated, unchanged };
}
