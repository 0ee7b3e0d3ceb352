import { type DrawingTool, type Sketch, sketchSchema } from '#shared/api/sketches.ts';
import { POSITION_DECIMALS } from '#shared/geo/round-position.ts';
import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import { MINIMUM_CORNERS } from '../operations/minimum-corners.ts';

const GEOMETRY_TYPES = {
  point: 'Point',
  line: 'LineString',
  region: 'Polygon',
} as const satisfies Record<DrawingTool, AnnotationGeometry['type']>;

/** How many corners are missing before the shape can be finished. */
export function missingCorners({ tool, corners }: Sketch): number {
  return Math.max(0, MINIMUM_CORNERS[GEOMETRY_TYPES[tool]] - corners.length);
}

/** The shape with the given corners; a region is closed. `null` when corners are missing. */
export function sketchGeometry(sketch: Sketch): AnnotationGeometry | null {
  if (missingCorners(sketch) > 0) return null;
  const corners = sketch.corners.map(([longitude, latitude]): [number, number] => [
    longitude,
    latitude,
  ]);
  const first = corners[0] as [number, number];
  switch (sketch.tool) {
    case 'point':
      return { type: 'Point', coordinates: first };
    case 'line':
      return { type: 'LineString', coordinates: corners };
    case 'region':
      return { type: 'Polygon', coordinates: [[...corners, first]] };
  }
}

/** For measuring while drawing: the corners set so far and the place of the pointer. */
export function sketchWithPointer(sketch: Sketch, pointer: Position | null): Sketch {
  if (pointer === null) return sketch;
  const last = sketch.corners.at(-1);
  const isOnLast =
    last !== undefined &&
    Math.abs(last[0] - pointer[0]) < 10 ** -POSITION_DECIMALS &&
    Math.abs(last[1] - pointer[1]) < 10 ** -POSITION_DECIMALS;
  return isOnLast ? sketch : { ...sketch, corners: [...sketch.corners, pointer] };
}

/** Written where a reload of the page finds it again. */
export function formatSketch(sketch: Sketch): string {
  return JSON.stringify(sketch);
}

/** Reads what `formatSketch` wrote; `null` for anything else. */
export function parseSketch(text: string | null): Sketch | null {
  if (text === null) return null;
  try {
    const result = sketchSchema.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}
