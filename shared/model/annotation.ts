import { z } from 'zod';
import { ANNOTATION_CATEGORIES, ANNOTATION_COLOURS } from './closed-lists.ts';
import { positionSchema } from './schemas.ts';

/** At most this many corners: beyond it a drawing is a data set, not an annotation. */
export const MAXIMUM_POSITIONS = 20_000;

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
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ringSchema).min(1).max(1_000) }),
]);

export type AnnotationGeometry = z.infer<typeof annotationGeometrySchema>;

export const annotationSchema = z.object({
  id: z.uuid(),
  geometry: annotationGeometrySchema,
  title: z.string().max(200),
  note: z.string().max(10_000),
  category: z.enum(ANNOTATION_CATEGORIES),
  colour: z.enum(ANNOTATION_COLOURS),
  author: z.string().max(200),
  /** ISO 8601, UTC. */
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** Counts up with each saved change; tells two versions of one annotation apart. */
  revision: z.int().min(0),
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
