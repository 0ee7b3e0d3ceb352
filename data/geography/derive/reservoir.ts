import polygonClipping from 'polygon-clipping';
import { geodesicAreaSquareKilometres, type Rings } from './geodesic-area.ts';
import type { DrawnReservoir } from './hand/drawn-waters.ts';
import { distanceMetres, type Line, type Point, simplifyLine, smoothLine } from './point.ts';

/**
 * Draws a reservoir as a strip along the old course of its river from the dam upstream, wide and
 * narrow as the profile says, scaled until its area is the published one (within 1 %).
 */
export function drawReservoir(reservoir: DrawnReservoir, course: Line): Rings[] {
  const axis = upstreamFrom(course, reservoir.dam, reservoir.lengthKilometres * 1000);
  let scale = 6_000;
  let polygons: Rings[] = [];
  for (let round = 0; round < 12; round++) {
    polygons = strip(axis, reservoir.profile, scale);
    const area = geodesicAreaSquareKilometres(polygons);
    const ratio = reservoir.areaSquareKilometres / area;
    if (Math.abs(ratio - 1) < 0.01) break;
    scale *= ratio ** 0.8;
  }
  return polygons.map((rings) => [smoothLine(rings[0] as Line, 2), ...rings.slice(1)]);
}

/** The course from the position nearest the dam towards its source, evenly spaced at 1 km. */
function upstreamFrom(course: Line, dam: Point, lengthMetres: number): Line {
  let nearest = 0;
  course.forEach((point, index) => {
    if (distanceMetres(point, dam) < distanceMetres(course[nearest] as Point, dam)) nearest = index;
  });
  // Courses run from source to mouth, so upstream is backwards.
  const upstream = course.slice(0, nearest + 1).reverse();
  const axis: Line = [upstream[0] as Point];
  let walked = 0;
  let next = 1000;
  for (let index = 1; index < upstream.length && next <= lengthMetres; index++) {
    const a = upstream[index - 1] as Point;
    const b = upstream[index] as Point;
    const step = distanceMetres(a, b);
    while (walked + step >= next && next <= lengthMetres) {
      const share = (next - walked) / step;
      axis.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
      next += 1000;
    }
    walked += step;
  }
  return axis;
}

/**
 * Union of overlapping discs along the axis; a fixed ripple of ±35 % on each bank keeps the shore
 * from looking ruled, as bays at the mouths of side streams do.
 */
function strip(axis: Line, profile: DrawnReservoir['profile'], scale: number): Rings[] {
  const pieces: Rings[] = [];
  for (let index = 1; index < axis.length; index++) {
    const a = axis[index - 1] as Point;
    const b = axis[index] as Point;
    const share = index / (axis.length - 1);
    const half = widthAt(profile, share) * scale;
    const ring: Line = [];
    for (let corner = 0; corner < 14; corner++) {
      const angle = (corner / 14) * 2 * Math.PI;
      const ripple =
        1 +
        0.22 * Math.sin(index * 0.61 + corner * 0.9) +
        0.13 * Math.sin(index * 1.37 + (corner > 6 ? 2.1 : 0));
      const metres = Math.max(250, half * ripple);
      const latitude = (a[1] + b[1]) / 2 + (Math.sin(angle) * metres) / 111_195;
      const longitude =
        (a[0] + b[0]) / 2 +
        (Math.cos(angle) * metres) / (111_195 * Math.cos((latitude * Math.PI) / 180));
      ring.push([longitude, latitude]);
    }
    ring.push(ring[0] as Point);
    pieces.push([ring]);
    // The link keeps a narrow strip in one piece where discs would not touch.
    pieces.push([linkRing(a, b, Math.max(250, half * 0.5))]);
  }
  const [first, ...rest] = pieces;
  if (!first) return [];
  const union = polygonClipping.union(first, ...rest) as Rings[];
  return union.map((rings) => [simplifyLine(rings[0] as Line, 120)]);
}

function linkRing(a: Point, b: Point, half: number): Line {
  const scale = Math.cos((a[1] * Math.PI) / 180);
  const dx = (b[0] - a[0]) * scale;
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy) || 1;
  const x = ((-dy / length) * half) / 111_195 / scale;
  const y = ((dx / length) * half) / 111_195;
  return [
    [a[0] + x, a[1] + y],
    [b[0] + x, b[1] + y],
    [b[0] - x, b[1] - y],
    [a[0] - x, a[1] - y],
    [a[0] + x, a[1] + y],
  ];
}

function widthAt(profile: DrawnReservoir['profile'], share: number): number {
  for (let index = 1; index < profile.length; index++) {
    const [from, fromWidth] = profile[index - 1] as [number, number];
    const [to, toWidth] = profile[index] as [number, number];
    if (share <= to) return fromWidth + ((toWidth - fromWidth) * (share - from)) / (to - from);
  }
  return profile.at(-1)?.[1] ?? 0;
}
