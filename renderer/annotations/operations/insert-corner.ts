import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import { cornersOf, withCorners } from './corners.ts';

/** Adds a corner before the one at `index`; at the end when `index` is the number of corners. */
export function insertCorner(
  geometry: AnnotationGeometry,
  index: number,
  position: Position,
): AnnotationGeometry {
  return withCorners(geometry, cornersOf(geometry).toSpliced(index, 0, position));
}
