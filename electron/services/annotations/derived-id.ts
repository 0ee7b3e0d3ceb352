import { createHash } from 'node:crypto';
import type { Annotation } from '#shared/model/annotation.ts';
import { type AnnotationContent, contentText } from './version-name.ts';

/** Namespace of the ids that the atlas derives (RFC 9562, section 6.6); chosen at random once. */
const NAMESPACE = Buffer.from('6d1f7c0a4b8e4f5c9a3d2e7b5c1f8a60', 'hex');

/** A UUID of version 5 (RFC 9562): the same text gives the same id at every office. */
export function derivedId(text: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(text).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** The id of a shape that came without one: the same shape again is the same annotation. */
export function contentId(content: AnnotationContent): string {
  return derivedId(contentText(content));
}

/** Whether a shape that came without an id is still as it came. */
export function isAsItCame(annotation: Annotation): boolean {
  return annotation.id[14] === '5' && annotation.id === contentId(annotation);
}
