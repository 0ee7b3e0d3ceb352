import type { AnnotationGeometry } from '../model/annotation.ts';
import { signedPlanarArea } from './planar-area.ts';

/**
 * The right-hand rule of RFC 7946: the outer ring runs counter-clockwise, holes clockwise. Points
 * and lines, and regions that keep the rule, are returned as they are.
 */
export function windRings(geometry: AnnotationGeometry): AnnotationGeometry {
  if (geometry.type !== 'Polygon') return geometry;
  const keepsRule = geometry.coordinates.map(
    (ring, index) => signedPlanarArea(ring) >= 0 === (index === 0),
  );
  if (keepsRule.every(Boolean)) return geometry;
  const coordinates = geometry.coordinates.map((ring, index) =>
    keepsRule[index] === true ? ring : ring.toReversed(),
  );
  return { type: 'Polygon', coordinates };
}
