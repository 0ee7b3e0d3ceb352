import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import { cornersOf, withCorners } from './corners.ts';
import { MINIMUM_CORNERS } from './minimum-corners.ts';

/** Takes one corner out; `null` when the shape would no longer be one. */
export function removeCorner(
  geometry: AnnotationGeometry,
  index: number,
): AnnotationGeometry | null {
  const corners = cornersOf(geometry);
  if (corners.length <= MINIMUM_CORNERS[geometry.type]) return null;
  return withCorners(geometry, corners.toSpliced(index, 1));
}
