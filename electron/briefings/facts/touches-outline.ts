import { booleanIntersects } from '@turf/boolean-intersects';
import { geometryPositions } from '#shared/geo/geometry-positions.ts';
import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { GeoJsonGeometry } from '../briefing-input.ts';
import { linesOf } from '../map/geometry-parts.ts';

function range(positions: readonly Position[], axis: 0 | 1): readonly [from: number, to: number] {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const position of positions) {
    from = Math.min(from, position[axis]);
    to = Math.max(to, position[axis]);
  }
  return [from, to];
}

/**
 * Whether an annotation touches a province. Far ones are told by their bounding boxes: comparing
 * all their edges would take seconds for a shape out of a data set. One that cannot be compared
 * is printed where its box touches.
 */
export function touchesOutline(annotation: AnnotationGeometry, outline: GeoJsonGeometry): boolean {
  const [one, other] = [geometryPositions(annotation), linesOf(outline).flat()];
  for (const axis of [0, 1] as const) {
    const [[from, to], [otherFrom, otherTo]] = [range(one, axis), range(other, axis)];
    if (from > otherTo || otherFrom > to) return false;
  }
  try {
    return booleanIntersects(annotation, outline as never);
  } catch {
    return true;
  }
}
