import { type ClipBox, clipLineToBox } from '#shared/geo/clip-line-to-box.ts';
import { clipRingToBox } from '#shared/geo/clip-ring-to-box.ts';
import { simplifyLine } from '#shared/geo/simplify-line.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { SubPath } from '../layout/shape.ts';
import type { MapProjection } from './map-projection.ts';

/** Corners nearer to the line than this, in points, do not show in print (0.07 mm). */
const TOLERANCE_POINTS = 0.2;
/** Room around the frame, so that strokes along the cut stay outside it. */
const OVERLAP_POINTS = 4;

function frameBox(projection: MapProjection): ClipBox {
  return [
    -OVERLAP_POINTS,
    -OVERLAP_POINTS,
    projection.width + OVERLAP_POINTS,
    projection.height + OVERLAP_POINTS,
  ];
}

/** Projects, clips and thins rings for filling. */
export function projectRings(
  rings: readonly (readonly Position[])[],
  projection: MapProjection,
): SubPath[] {
  const box = frameBox(projection);
  const subPaths: SubPath[] = [];
  for (const ring of rings) {
    const clipped = clipRingToBox(projectLine(ring, projection), box);
    if (clipped.length < 6) continue;
    const points = simplifyLine(clipped, TOLERANCE_POINTS);
    if (points.length >= 6) subPaths.push({ points, closed: true });
  }
  return subPaths;
}

/** Projects, clips and thins lines for stroking: nothing runs along the frame. */
export function projectLines(
  lines: readonly (readonly Position[])[],
  projection: MapProjection,
): SubPath[] {
  const box = frameBox(projection);
  return lines.flatMap((line) =>
    clipLineToBox(projectLine(line, projection), box).map((part) => ({
      points: simplifyLine(part, TOLERANCE_POINTS),
      closed: false,
    })),
  );
}

function projectLine(line: readonly Position[], projection: MapProjection): number[] {
  const points: number[] = [];
  for (const position of line) {
    const [x, y] = projection.toPage(position);
    points.push(x, y);
  }
  return points;
}
