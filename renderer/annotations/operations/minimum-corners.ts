import type { AnnotationGeometry } from '#shared/model/annotation.ts';

/** With fewer corners a shape of the kind is none. */
export const MINIMUM_CORNERS: Readonly<Record<AnnotationGeometry['type'], number>> = {
  Point: 1,
  LineString: 2,
  Polygon: 3,
};
