import { z } from 'zod';
import { ANNOTATION_CATEGORIES, ANNOTATION_COLOURS } from './closed-lists.ts';
import { positionSchema } from './schemas.ts';

/** At most this many corners: beyond it a drawing is a data set, not an annotation. */
export const MAXIMUM_POSITIONS = 20_000;

/** At most this many rings of a region. */
export const MAXIMUM_RINGS = 1_000;

export const MAXIMUM_TITLE_LENGTH = 200;
export const MAXIMUM_NOTE_LENGTH = 10_000;
export const MAXIMUM_AUTHOR_LENGTH = 200;

/** Far beyond what edits reach, and far below where adding one is no longer exact. */
export const MAXIMUM_REVISION = 1_000_000_000;

/** Versions remembered as shared; the oldest are forgotten first. */
export const MAXIMUM_SHARED_VERSIONS = 64;

/** A version: its `updatedAt`, and eight hexadecimal digits that stand for its content. */
export const VERSION_NAME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z~[0-9a-f]{8}$/;

const ringSchema = z
  .array(positionSchema)
  .min(4)
  .max(MAXIMUM_POSITIONS)
  .refine(
    (ring) => ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1],
    'ring is not closed',
  );

/** RFC 7946 geometry: a point, a line, or a region that may have holes. */
export const annotationGeometrySchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Point'), coordinates: positionSchema }),
  z.object({
    type: z.literal('LineString'),
    coordinates: z.array(positionSchema).min(2).max(MAXIMUM_POSITIONS),
  }),
  z.object({
    type: z.literal('Polygon'),
    coordinates: z.array(ringSchema).min(1).max(MAXIMUM_RINGS),
  }),
]);

export type AnnotationGeometry = z.infer<typeof annotationGeometrySchema>;

export const annotationSchema = z.object({
  id: z.uuid(),
  geometry: annotationGeometrySchema,
  title: z.string().max(MAXIMUM_TITLE_LENGTH),
  note: z.string().max(MAXIMUM_NOTE_LENGTH),
  category: z.enum(ANNOTATION_CATEGORIES),
  colour: z.enum(ANNOTATION_COLOURS),
  author: z.string().max(MAXIMUM_AUTHOR_LENGTH),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Counts up with each saved change; tells two versions of one annotation apart. */
  revision: z.int().min(0).max(MAXIMUM_REVISION),
  /** Names of the versions that other offices may hold: they came in a file or went out in one. */
  sharedVersions: z
    .array(z.string().regex(VERSION_NAME))
    .max(MAXIMUM_SHARED_VERSIONS)
    .readonly()
    .default([]),
});

/** A region, line or point that a person has drawn on the map. */
export type Annotation = Readonly<z.infer<typeof annotationSchema>>;

/**
 * What one edit did to one annotation: `before` is `null` when it was created,
 * `after` is `null` when it was deleted. The inverse record undoes the edit.
 */
export const annotationChangeSchema = z
  .object({ before: annotationSchema.nullable(), after: annotationSchema.nullable() })
  .refine(({ before, after }) => before !== null || after !== null, 'change says nothing')
  .refine(
    ({ before, after }) => before === null || after === null || before.id === after.id,
    'change joins two annotations',
  );

export type AnnotationChange = Readonly<z.infer<typeof annotationChangeSchema>>;

/** The record that takes an edit back. */
export function inverseChange(change: AnnotationChange): AnnotationChange {
  return { before: change.after, after: change.before };
}
