import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import { cornersOf, withCorners } from './corners.ts';

/** Puts one corner somewhere else. */
export function moveCorner(
  geometry: AnnotationGeometry,
  index: number,
  position: Position,
): AnnotationGeometry {
  return withCorners(geometry, cornersOf(geometry).with(index, position));
}
