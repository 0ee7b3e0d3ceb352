import type { MapProjection } from './map-projection.ts';

/** Where a meridian or a parallel meets the frame, and the line itself. */
export interface GraticuleLine {
  readonly degrees: number;
  readonly axis: 'meridian' | 'parallel';
  /** `[x0, y0, …]` in points within the frame. */
  readonly points: readonly number[];
}

/** Steps between lines, in degrees; the first that gives no more than this many lines is used. */
const STEPS = [0.25, 0.5, 1, 2, 5, 10];
const MOST_LINES = 7;
const SAMPLES = 24;

/** Meridians and parallels across the frame, at a step that leaves the map quiet. */
export function graticuleLines(projection: MapProjection): GraticuleLine[] {
  const { width, height } = projection;
  const edge: (readonly [number, number])[] = [];
  for (let index = 0; index <= SAMPLES; index += 1) {
    const share = index / SAMPLES;
    edge.push(
      projection.toPosition(width * share, 0),
      projection.toPosition(width * share, height),
      projection.toPosition(0, height * share),
      projection.toPosition(width, height * share),
    );
  }
  const longitudes = edge.map(([longitude]) => longitude);
  const latitudes = edge.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const meridianStep = stepFor(east - west);
  const parallelStep = stepFor(north - south);
  const lines: GraticuleLine[] = [];
  for (const degrees of multiples(west, east, meridianStep)) {
    lines.push(line('meridian', degrees, south, north, (at) => projection.toPage([degrees, at])));
  }
  for (const degrees of multiples(south, north, parallelStep)) {
    lines.push(line('parallel', degrees, west, east, (at) => projection.toPage([at, degrees])));
  }
  return lines;
}

function line(
  axis: 'meridian' | 'parallel',
  degrees: number,
  from: number,
  to: number,
  pointAt: (at: number) => readonly [number, number],
): GraticuleLine {
  const points: number[] = [];
  for (let index = 0; index <= 2 * SAMPLES; index += 1) {
    points.push(...pointAt(from + ((to - from) * index) / (2 * SAMPLES)));
  }
  return { axis, degrees, points };
}

function stepFor(range: number): number {
  return STEPS.find((step) => range / step <= MOST_LINES) ?? 20;
}

function multiples(from: number, to: number, step: number): number[] {
  const values: number[] = [];
  for (let value = Math.ceil(from / step) * step; value <= to; value += step) values.push(value);
  return values;
}

/** `135°E`, or `47°30′N` where the step is finer than a degree. */
export function degreeLabel(degrees: number, axis: 'meridian' | 'parallel'): string {
  const magnitude = Math.abs(degrees);
  const whole = Math.floor(magnitude + 1e-9);
  const minutes = Math.round((magnitude - whole) * 60);
  const letter = axis === 'meridian' ? (degrees < 0 ? 'W' : 'E') : degrees < 0 ? 'S' : 'N';
  return `${whole}°${minutes === 0 ? '' : `${String(minutes).padStart(2, '0')}′`}${letter}`;
}

/** Where a line crosses one side of the frame, as distance along it; `null` if it does not. */
export function crossingOf(
  { points, axis }: GraticuleLine,
  side: number,
  length: number,
): number | null {
  const across = axis === 'meridian' ? 1 : 0;
  const along = 1 - across;
  for (let index = 0; index + 3 < points.length; index += 2) {
    const from = (points[index + across] ?? 0) - side;
    const to = (points[index + 2 + across] ?? 0) - side;
    if (from >= 0 === to >= 0) continue;
    const share = from / (from - to);
    const start = points[index + along] ?? 0;
    const crossing = start + ((points[index + 2 + along] ?? 0) - start) * share;
    if (crossing >= 0 && crossing <= length) return crossing;
  }
  return null;
}
