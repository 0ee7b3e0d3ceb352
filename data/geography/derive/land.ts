import type { Feature, Polygon } from 'geojson';
import { isClosed, joinLines, readGmtLines } from './gmt-lines.ts';
import {
  type Box,
  type Line,
  type Point,
  ringAreaSquareKilometres,
  roundLine,
  simplifyLine,
} from './point.ts';

/** Where the coast is wanted in detail. */
export const DETAILED_BOX: Box = [103, 38, 147, 61];

/** The sea coast: the continent's coast as one line, and the rings of islands. */
export type Coast = { mainland: Line; islands: Line[] };

/** Reads GSHHG's coast (level 1). The continent's coast runs from the south edge to the east edge. */
export async function readCoast(box: Box, workFolder: string): Promise<Coast> {
  const lines = joinLines(await readGmtLines(box, ['-W', '-A0/1/1'], workFolder));
  const open = lines.filter((line) => !isClosed(line)).sort((a, b) => b.length - a.length);
  const mainland = open[0];
  if (!mainland) throw new Error('GSHHG gave no coast of the continent');
  if ((mainland[0] as Point)[1] > (mainland.at(-1) as Point)[1]) mainland.reverse();
  return { mainland, islands: lines.filter(isClosed) };
}

/** Land as polygons: the continent closed along the frame, and islands that can be seen. */
export function deriveLand(coast: Coast, box: Box): Feature<Polygon>[] {
  const [west, south, east, north] = box;
  const start = coast.mainland[0] as Point;
  const continent: Line = [...simplifyByPlace(coast.mainland)];
  continent.push([east, north], [west, north], [west, south], start);
  const rings = [continent];
  for (const island of coast.islands) {
    const near = isNear(island[0] as Point);
    if (ringAreaSquareKilometres(island) < (near ? 0.6 : 8)) continue;
    const ring = simplifyByPlace(island);
    if (ring.length > 3) rings.push(ring);
  }
  return rings.map((ring) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates: [roundLine(ring, 4)] },
  }));
}

/** Simplifies to 130 m inside the detailed box and to 1 km elsewhere. */
export function simplifyByPlace(line: readonly Point[]): Line {
  const result: Line = [];
  let run: Line = [];
  let runNear = isNear(line[0] as Point);
  const flush = () => {
    const simplified = simplifyRing(run, runNear ? 130 : 1000);
    result.push(...(result.length ? simplified.slice(1) : simplified));
  };
  for (const point of line) {
    const near = isNear(point);
    run.push(point);
    if (near !== runNear) {
      flush();
      run = [point];
      runNear = near;
    }
  }
  if (run.length > 1) flush();
  return result;
}

function simplifyRing(line: Line, toleranceMetres: number): Line {
  if (!isClosed(line)) return simplifyLine(line, toleranceMetres);
  // A ring has no ends to hold: cut it at the position farthest from its first.
  const [x, y] = line[0] as Point;
  let far = 1;
  line.forEach((point, index) => {
    const other = line[far] as Point;
    if (Math.hypot(point[0] - x, point[1] - y) > Math.hypot(other[0] - x, other[1] - y))
      far = index;
  });
  const first = simplifyLine(line.slice(0, far + 1), toleranceMetres);
  const second = simplifyLine(line.slice(far), toleranceMetres);
  return [...first, ...second.slice(1)];
}

function isNear(point: Point): boolean {
  return (
    point[0] > DETAILED_BOX[0] &&
    point[0] < DETAILED_BOX[2] &&
    point[1] > DETAILED_BOX[1] &&
    point[1] < DETAILED_BOX[3]
  );
}
