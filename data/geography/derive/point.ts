/** A position in degrees, WGS84. */
export type Point = [longitude: number, latitude: number];

/** A line of at least two positions; a ring repeats its first position at the end. */
export type Line = Point[];

/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** Mean radius of the Earth (IUGG), metres. */
const EARTH_RADIUS_METRES = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Flat-earth distance in metres between two near positions: good to 0.1 % under 100 km. */
export function distanceMetres(a: Point, b: Point): number {
  const scale = Math.cos(((a[1] + b[1]) / 2) * RADIANS);
  const x = (b[0] - a[0]) * scale;
  const y = b[1] - a[1];
  return Math.hypot(x, y) * RADIANS * EARTH_RADIUS_METRES;
}

/** Length of a line in metres. */
export function lineLengthMetres(line: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < line.length; index++) {
    sum += distanceMetres(line[index - 1] as Point, line[index] as Point);
  }
  return sum;
}

/** Bounding box of some positions. */
export function boxOf(points: readonly Point[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of points) {
    box[0] = Math.min(box[0], longitude);
    box[1] = Math.min(box[1], latitude);
    box[2] = Math.max(box[2], longitude);
    box[3] = Math.max(box[3], latitude);
  }
  return box;
}

/** Area of a ring in square kilometres on the sphere, without sign: for thresholds, not for print. */
export function ringAreaSquareKilometres(ring: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const a = ring[index - 1] as Point;
    const b = ring[index] as Point;
    sum += (b[0] - a[0]) * RADIANS * (2 + Math.sin(a[1] * RADIANS) + Math.sin(b[1] * RADIANS));
  }
  return Math.abs((sum * EARTH_RADIUS_METRES * EARTH_RADIUS_METRES) / 2) / 1e6;
}

/** Whether a position lies inside a ring (even-odd rule). */
export function isInsideRing(point: Point, ring: readonly Point[]): boolean {
  let inside = false;
  for (let index = 0, previous = ring.length - 1; index < ring.length; previous = index++) {
    const a = ring[index] as Point;
    const b = ring[previous] as Point;
    if (a[1] > point[1] !== b[1] > point[1]) {
      const crossing = ((b[0] - a[0]) * (point[1] - a[1])) / (b[1] - a[1]) + a[0];
      if (point[0] < crossing) inside = !inside;
    }
  }
  return inside;
}

/** Rounds every position of a line and drops positions that repeat the one before. */
export function roundLine(line: readonly Point[], decimals: number): Line {
  const factor = 10 ** decimals;
  const rounded: Line = [];
  for (const [longitude, latitude] of line) {
    const point: Point = [
      Math.round(longitude * factor) / factor,
      Math.round(latitude * factor) / factor,
    ];
    const last = rounded.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) rounded.push(point);
  }
  return rounded;
}

/**
 * Douglas–Peucker simplification with the longitude shrunk by the latitude, so that the tolerance
 * means the same in both directions. The two ends stay.
 */
export function simplifyLine(line: readonly Point[], toleranceMetres: number): Line {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const middle = line[line.length >> 1] as Point;
  const scale = Math.cos(middle[1] * RADIANS);
  const limit = (toleranceMetres / (RADIANS * EARTH_RADIUS_METRES)) ** 2;
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [first, last] = range;
    const a = line[first] as Point;
    const b = line[last] as Point;
    const dx = (b[0] - a[0]) * scale;
    const dy = b[1] - a[1];
    const squared = dx * dx + dy * dy;
    let worst = limit;
    let worstIndex = -1;
    for (let index = first + 1; index < last; index++) {
      const point = line[index] as Point;
      let x = (point[0] - a[0]) * scale;
      let y = point[1] - a[1];
      const along = squared > 0 ? Math.max(0, Math.min(1, (x * dx + y * dy) / squared)) : 0;
      x -= along * dx;
      y -= along * dy;
      const away = x * x + y * y;
      if (away > worst) {
        worst = away;
        worstIndex = index;
      }
    }
    if (worstIndex > 0) {
      keep[worstIndex] = 1;
      stack.push([first, worstIndex], [worstIndex, last]);
    }
  }
  return line.filter((_, index) => keep[index] === 1);
}

/** Chaikin's corner cutting, `rounds` times; open lines keep their ends, rings stay closed. */
export function smoothLine(line: readonly Point[], rounds: number): Line {
  let current: Line = [...line];
  for (let round = 0; round < rounds; round++) {
    const first = current[0] as Point;
    const last = current.at(-1) as Point;
    const closed = first[0] === last[0] && first[1] === last[1];
    const next: Line = closed ? [] : [first];
    for (let index = 1; index < current.length; index++) {
      const a = current[index - 1] as Point;
      const b = current[index] as Point;
      next.push([a[0] * 0.75 + b[0] * 0.25, a[1] * 0.75 + b[1] * 0.25]);
      next.push([a[0] * 0.25 + b[0] * 0.75, a[1] * 0.25 + b[1] * 0.75]);
    }
    next.push(closed ? (next[0] as Point) : last);
    current = next;
  }
  return current;
}
