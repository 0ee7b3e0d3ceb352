/** A line in pixels: x and y by turns. */
export type PixelLine = Float64Array;

/** Left, top, right, bottom in pixels. */
export type PixelBox = readonly [left: number, top: number, right: number, bottom: number];

/**
 * Clips a closed ring to a box (Sutherland–Hodgman). The result may run along the edges of the box,
 * so it is for filling, not for stroking. Empty when nothing of the ring's area is inside.
 */
export function clipRing(ring: PixelLine, box: PixelBox): PixelLine {
  let points: number[] | PixelLine = ring;
  for (let side = 0; side < 4; side++) {
    const axis = side % 2;
    const limit = box[side] as number;
    const sign = side < 2 ? 1 : -1;
    const result: number[] = [];
    const length = points.length;
    if (length < 6) return new Float64Array(0);
    let previousX = points[length - 2] as number;
    let previousY = points[length - 1] as number;
    let previousInside = sign * ((axis === 0 ? previousX : previousY) - limit) >= 0;
    for (let index = 0; index < length; index += 2) {
      const x = points[index] as number;
      const y = points[index + 1] as number;
      const inside = sign * ((axis === 0 ? x : y) - limit) >= 0;
      if (inside !== previousInside) {
        const share =
          axis === 0
            ? (limit - previousX) / (x - previousX)
            : (limit - previousY) / (y - previousY);
        result.push(
          axis === 0 ? limit : previousX + (x - previousX) * share,
          axis === 1 ? limit : previousY + (y - previousY) * share,
        );
      }
      if (inside) result.push(x, y);
      previousX = x;
      previousY = y;
      previousInside = inside;
    }
    points = result;
  }
  return points.length < 6 ? new Float64Array(0) : Float64Array.from(points);
}

/** A stretch of a line: its first and last vertex. */
export type LineRun = { first: number; last: number };

/**
 * Stretches of a line whose segments can touch a box. Whole segments are kept, so that a stroke does
 * not change its shape or its dashes from tile to tile.
 */
export function runsInBox(line: PixelLine, box: PixelBox): LineRun[] {
  const runs: LineRun[] = [];
  const [left, top, right, bottom] = box;
  let first = -1;
  const vertices = line.length / 2;
  for (let vertex = 1; vertex < vertices; vertex++) {
    const ax = line[vertex * 2 - 2] as number;
    const ay = line[vertex * 2 - 1] as number;
    const bx = line[vertex * 2] as number;
    const by = line[vertex * 2 + 1] as number;
    const touches =
      Math.max(ax, bx) >= left &&
      Math.min(ax, bx) <= right &&
      Math.max(ay, by) >= top &&
      Math.min(ay, by) <= bottom;
    if (touches && first < 0) first = vertex - 1;
    if (!touches && first >= 0) {
      runs.push({ first, last: vertex - 1 });
      first = -1;
    }
  }
  if (first >= 0) runs.push({ first, last: vertices - 1 });
  return runs;
}

/** Douglas–Peucker in pixels; the ends stay. */
export function simplifyPixels(line: PixelLine, tolerancePixels: number): PixelLine {
  const vertices = line.length / 2;
  if (vertices < 3) return line;
  const keep = new Uint8Array(vertices);
  keep[0] = 1;
  keep[vertices - 1] = 1;
  // A ring has its ends in one place: hold its farthest vertex too.
  const stack: number[] = [];
  const closed = line[0] === line[line.length - 2] && line[1] === line[line.length - 1];
  if (closed) {
    let far = 1;
    let farAway = -1;
    for (let vertex = 1; vertex < vertices - 1; vertex++) {
      const away =
        ((line[vertex * 2] as number) - (line[0] as number)) ** 2 +
        ((line[vertex * 2 + 1] as number) - (line[1] as number)) ** 2;
      if (away > farAway) {
        farAway = away;
        far = vertex;
      }
    }
    keep[far] = 1;
    stack.push(0, far, far, vertices - 1);
  } else stack.push(0, vertices - 1);
  const limit = tolerancePixels * tolerancePixels;
  while (stack.length > 0) {
    const last = stack.pop() as number;
    const first = stack.pop() as number;
    const ax = line[first * 2] as number;
    const ay = line[first * 2 + 1] as number;
    const dx = (line[last * 2] as number) - ax;
    const dy = (line[last * 2 + 1] as number) - ay;
    const squared = dx * dx + dy * dy;
    let worst = limit;
    let worstVertex = -1;
    for (let vertex = first + 1; vertex < last; vertex++) {
      let x = (line[vertex * 2] as number) - ax;
      let y = (line[vertex * 2 + 1] as number) - ay;
      if (squared > 0) {
        const share = Math.max(0, Math.min(1, (x * dx + y * dy) / squared));
        x -= share * dx;
        y -= share * dy;
      }
      const away = x * x + y * y;
      if (away > worst) {
        worst = away;
        worstVertex = vertex;
      }
    }
    if (worstVertex > 0) {
      keep[worstVertex] = 1;
      stack.push(first, worstVertex, worstVertex, last);
    }
  }
  const result: number[] = [];
  for (let vertex = 0; vertex < vertices; vertex++) {
    if (keep[vertex]) result.push(line[vertex * 2] as number, line[vertex * 2 + 1] as number);
  }
  return Float64Array.from(result);
}
