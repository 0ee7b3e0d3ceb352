import type { AnnotationGeometry } from '../model/annotation.ts';
import type { Position } from '../model/schemas.ts';
import { isPointInRings } from './point-in-rings.ts';

function middleOfLine(line: readonly Position[]): Position {
  const lengths = line
    .slice(1)
    .map(([x, y], index) =>
      Math.hypot(x - (line[index] as Position)[0], y - (line[index] as Position)[1]),
    );
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    if (left <= length && length > 0) {
      const [a, b] = [line[index] as Position, line[index + 1] as Position];
      const share = left / length;
      return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
    }
    left -= length;
  }
  return line[0] as Position;
}

function centroid(ring: readonly Position[]): Position | null {
  let [area, x, y] = [0, 0, 0];
  for (let index = 0; index + 1 < ring.length; index += 1) {
    const [a, b] = [ring[index] as Position, ring[index + 1] as Position];
    const cross = a[0] * b[1] - b[0] * a[1];
    area += cross;
    x += (a[0] + b[0]) * cross;
    y += (a[1] + b[1]) * cross;
  }
  return area === 0 ? null : [x / (3 * area), y / (3 * area)];
}

/** The middle of the widest stretch of the region along one parallel. */
function middleOfParallel(rings: readonly (readonly Position[])[], latitude: number): Position {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (let index = 0; index + 1 < ring.length; index += 1) {
      const [a, b] = [ring[index] as Position, ring[index + 1] as Position];
      if (a[1] > latitude === b[1] > latitude) continue;
      crossings.push(a[0] + ((latitude - a[1]) / (b[1] - a[1])) * (b[0] - a[0]));
    }
  }
  crossings.sort((left, right) => left - right);
  let [middle, width] = [(rings[0]?.[0] as Position)[0], -1];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from, to] = [crossings[index] as number, crossings[index + 1] as number];
    if (to - from > width) [middle, width] = [(from + to) / 2, to - from];
  }
  return [middle, latitude];
}

/** Where a name or a symbol of the shape is put: on the point, halfway along the line, inside the region. */
export function labelPosition(geometry: AnnotationGeometry): Position {
  switch (geometry.type) {
    case 'Point':
      return geometry.coordinates;
    case 'LineString':
      return middleOfLine(geometry.coordinates);
    case 'Polygon': {
      const rings = geometry.coordinates;
      const outer = rings[0] as readonly Position[];
      const centre = centroid(outer);
      if (centre === null) return outer[0] as Position;
      return isPointInRings(centre, rings) ? centre : middleOfParallel(rings, centre[1]);
    }
  }
}
