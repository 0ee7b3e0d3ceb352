import type { Annotation } from '#shared/model/annotation.ts';
import type { WritableDatabase } from '../../database/database.ts';
import { writeVersion } from '../../database/queries/annotations.ts';
import { joinVersions, nameOf } from './version-name.ts';

/**
 * Annotations as they go out to other offices: the version of each is among its shared ones. One
 * that went out before as it is, is returned itself.
 */
export function toShared(annotations: readonly Annotation[]): readonly Annotation[] {
  return annotations.map((annotation) => {
    const name = nameOf(annotation);
    return annotation.sharedVersions.includes(name)
      ? annotation
      : { ...annotation, sharedVersions: joinVersions(annotation.sharedVersions, [name]) };
  });
}

/** Remembers what went out, so that what comes back can be told from what is new; it is no edit. */
export function writeShared(database: WritableDatabase, shared: readonly Annotation[]): void {
  database.transaction(() => {
    for (const annotation of shared) writeVersion(database, annotation);
  });
}
