import type { Box, Point } from './label-types.ts';

/** Sharper bends than this within a name make it hard to read. */
const MAXIMUM_TURN_RADIANS = 0.55;
/** A name may bend along a valley, but not turn back on itself. */
const MAXIMUM_TOTAL_TURN_RADIANS = 1.4;
/** Free line at both ends of a name together, in pixels: letters beyond a path's end are not drawn. */
const SPARE_PIXELS = 16;
/** Distance between the places tried along a line, in pixels. */
const STEP_PIXELS = 24;
/** Spacing of the points of a name's path, in pixels: smooths the river's small bends away. */
const SAMPLE_PIXELS = 14;

export interface LinePlace {
  readonly path: readonly Point[];
  readonly boxes: readonly Box[];
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** The points of a line at equal distances. */
export function resample(line: readonly Point[], spacing: number): readonly Point[] {
  const first = line[0];
  if (first === undefined) return [];
  const points: Point[] = [first];
  let sinceLast = 0;
  for (let index = 1; index < line.length; index++) {
    const [from, to] = [line[index - 1] as Point, line[index] as Point];
    const length = distance(from, to);
    let at = spacing - sinceLast;
    while (at <= length) {
      const share = at / length;
      points.push({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
      at += spacing;
    }
    sinceLast = length - (at - spacing);
  }
  return points;
}

/** Each point moved to the middle of its neighbours: a name follows the valley, not every bend. */
function smooth(points: readonly Point[]): readonly Point[] {
  return points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return point;
    return {
      x: (before.x + 2 * point.x + after.x) / 4,
      y: (before.y + 2 * point.y + after.y) / 4,
    };
  });
}

/** Whether a name along these points could be read. */
function isGentle(points: readonly Point[]): boolean {
  let total = 0;
  for (let index = 1; index + 1 < points.length; index++) {
    const [a, b, c] = [
      points[index - 1] as Point,
      points[index] as Point,
      points[index + 1] as Point,
    ];
    const turn = Math.atan2(c.y - b.y, c.x - b.x) - Math.atan2(b.y - a.y, b.x - a.x);
    const folded = Math.atan2(Math.sin(turn), Math.cos(turn));
    total += folded;
    if (Math.abs(folded) > MAXIMUM_TURN_RADIANS) return false;
    if (Math.abs(total) > MAXIMUM_TOTAL_TURN_RADIANS) return false;
  }
  return true;
}

/**
 * Places along a line where a name of this width can be read, those nearest to
 * the line's middle first. Each path runs from left to right, so that no name
 * stands on its head.
 */
export function placesAlongLine(
  line: readonly Point[],
  width: number,
  height: number,
  viewport: Box,
): readonly LinePlace[] {
  // Smoothing shortens the line, so it is measured out again.
  const points = resample(smooth(smooth(resample(line, SAMPLE_PIXELS))), SAMPLE_PIXELS);
  const needed = Math.ceil((width + SPARE_PIXELS) / SAMPLE_PIXELS) + 1;
  const step = Math.max(1, Math.round(STEP_PIXELS / SAMPLE_PIXELS));
  const middle = (points.length - needed) / 2;
  const starts: number[] = [];
  for (let start = 0; start + needed <= points.length; start += step) starts.push(start);
  starts.sort((left, right) => Math.abs(left - middle) - Math.abs(right - middle));

  const places: LinePlace[] = [];
  for (const start of starts) {
    const piece = points.slice(start, start + needed);
    const isInView = piece.every(
      ({ x, y }) =>
        x > viewport.minX && x < viewport.maxX && y > viewport.minY && y < viewport.maxY,
    );
    if (!isInView || !isGentle(piece)) continue;
    const [first, last] = [piece[0] as Point, piece.at(-1) as Point];
    // A name that nearly closes a loop is no name.
    if (distance(first, last) < width * 0.75) continue;
    const path = first.x <= last.x ? piece : piece.toReversed();
    const boxes = path.map(({ x, y }) => ({
      minX: x - height / 2,
      maxX: x + height / 2,
      minY: y - height,
      maxY: y + height / 4,
    }));
    places.push({ path, boxes });
  }
  return places;
}
