import { findSelfCrossing } from '#shared/geo/find-self-crossing.ts';
import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import { cornersOf } from './corners.ts';
import { MINIMUM_CORNERS } from './minimum-corners.ts';

/** Why a shape is not stored; each reason has a sentence on the page. */
export type Refusal = 'too-few-corners' | 'self-crossing';

/** Says why a shape cannot be stored, or `null`. Lines may cross themselves: tracks do. */
export function refusalOf(geometry: AnnotationGeometry): Refusal | null {
  const corners = cornersOf(geometry);
  if (corners.length < MINIMUM_CORNERS[geometry.type]) return 'too-few-corners';
  if (geometry.type !== 'Polygon') return null;
  return findSelfCrossing(corners, true) === null ? null : 'self-crossing';
}
