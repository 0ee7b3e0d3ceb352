import { createHash } from 'node:crypto';
import { POSITION_DECIMALS } from '#shared/geo/round-position.ts';
import { windRings } from '#shared/geo/wind-rings.ts';
import { type Annotation, MAXIMUM_SHARED_VERSIONS } from '#shared/model/annotation.ts';
import { withoutVersionMark } from './version-mark.ts';

/** What a person sees of an annotation: two versions with the same content say the same. */
export type AnnotationContent = Pick<
  Annotation,
  'geometry' | 'title' | 'note' | 'category' | 'colour' | 'author'
>;

const SCALE = 10 ** POSITION_DECIMALS;

/**
 * The content as one text, the same on every computer: rings by the right-hand rule, centimetres
 * as whole numbers, so that a GIS that writes fewer digits has edited nothing; the mark of a kept
 * version, which each office writes in its own language, left out.
 */
export function contentText(content: AnnotationContent): string {
  const { type, coordinates } = windRings(content.geometry);
  const numbers = JSON.stringify(coordinates, (_, value) =>
    typeof value === 'number' ? Math.round(value * SCALE) : value,
  );
  const { title, note, category, colour, author } = content;
  return JSON.stringify([withoutVersionMark(title), note, category, colour, author, type, numbers]);
}

/** Hexadecimal digits of the digest in a version's name: they tell versions of one time apart. */
const DIGEST_LENGTH = 8;

/** Names a version by a time and its content; see `VERSION_NAME`. */
export function versionName(time: string, content: AnnotationContent): string {
  const digest = createHash('sha256').update(contentText(content)).digest('hex');
  return `${new Date(time).toISOString()}~${digest.slice(0, DIGEST_LENGTH)}`;
}

/** The name of an annotation as it is. */
export function nameOf(annotation: Annotation): string {
  return versionName(annotation.updatedAt, annotation);
}

/** Joins lists of versions, the oldest first; of too many the newest are kept. */
export function joinVersions(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort().slice(-MAXIMUM_SHARED_VERSIONS);
}

/** The time in a version's name, and the digest. */
export function splitName(name: string): { readonly time: string; readonly digest: string } {
  const [time = '', digest = ''] = name.split('~');
  return { time, digest };
}

/** The times of an annotation and of the versions that it goes back to. */
export function timesBefore({ updatedAt, sharedVersions }: Annotation): string[] {
  return [updatedAt, ...sharedVersions.map((name) => splitName(name).time)];
}
