import type { Feature, LineString } from 'geojson';
import { traceCentreLine } from './centre-line.ts';
import { joinLines, readGmtLines } from './gmt-lines.ts';
import { DRAWN_RIVERS } from './hand/drawn-waters.ts';
import { LAKE_PASSAGES, NAMED_RIVERS } from './hand/named-rivers.ts';
import { buildLineGraph, findPath, type LineGraph, nearestNode } from './line-graph.ts';
import {
  type Box,
  boxOf,
  distanceMetres,
  type Line,
  lineLengthMetres,
  type Point,
  roundLine,
  simplifyLine,
  smoothLine,
} from './point.ts';

export type RiverProperties = { id?: string; class: 1 | 2 | 3 | 4 | 5; drawn?: true };

/** All rivers, and the network of the named and larger ones to which borders are fitted. */
export type DerivedRivers = {
  features: Feature<LineString, RiverProperties>[];
  graph: LineGraph;
  courses: Map<string, Line>;
};

/** The wide Amur and the lower Songhua are polygons in GSHHG: their middle lines, start to end. */
const WIDE_RIVERS: { level: number; start: Point; end: Point }[] = [
  { level: 1, start: [131.12, 47.68], end: [140.75, 53.16] },
  { level: 2, start: [130.33, 46.83], end: [132.5, 47.72] },
];

/** How far the major rivers are kept for the lowest zooms. */
const FAR_BOX: Box = [40, -2, 180, 74];

/** Where rivers are wanted in full; farther out only the large ones are kept. */
const INNER_BOX: Box = [103, 38, 147, 60];

/**
 * Derives the rivers from WDBII levels 1–6 (1 major … 4 minor, 5–6 intermittent; canals left out).
 * `wideRiver` are the rings of GSHHG's polygon of the lower Amur and Songhua.
 */
export async function deriveRivers(
  box: Box,
  wideRiver: readonly Line[],
  workFolder: string,
): Promise<DerivedRivers> {
  const lines: Line[] = [];
  const levels: number[] = [];
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const region = level === 1 ? FAR_BOX : level === 2 ? box : INNER_BOX;
    for (const line of joinLines(await readGmtLines(region, [`-I${level}`], workFolder), 0.002)) {
      if (lineLengthMetres(line) < 3_000) continue;
      lines.push(line);
      levels.push(level);
    }
  }
  for (const wide of WIDE_RIVERS) {
    lines.push(traceCentreLine(wideRiver, wide.start, wide.end));
    levels.push(wide.level);
  }

  const graph = buildLineGraph([...lines, ...LAKE_PASSAGES]);
  const taken = new Set<number>();
  const features: DerivedRivers['features'] = [];
  const courses = new Map<string, Line>();
  for (const river of NAMED_RIVERS) {
    const course = traceCourse(graph, river.id, river.via);
    for (const node of course) taken.add(node);
    const line = course.map((node) => graph.points[node] as Point);
    courses.set(river.id, line);
    features.push(makeRiver(line, { id: river.id, class: river.class }));
  }
  for (const river of DRAWN_RIVERS) {
    const line = smoothLine(river.line, 3);
    features.push(makeRiver(line, { id: river.id, class: river.class, drawn: true }));
    courses.set(river.id, line);
  }
  const nodeAt = (point: Point) => nearestNode(graph, point, 0.0015)?.node ?? -1;
  lines.forEach((line, index) => {
    const level = levels[index] as number;
    for (const rest of remainder(line, (point) => taken.has(nodeAt(point)))) {
      const length = lineLengthMetres(rest);
      if (length < (level >= 4 ? 8_000 : 4_000)) continue;
      features.push(makeRiver(rest, { class: Math.min(level + 1, 5) as 2 | 3 | 4 | 5 }));
    }
  });
  features.sort((a, b) => a.properties.class - b.properties.class);
  return { features, graph, courses };
}

function makeRiver(
  line: readonly Point[],
  properties: RiverProperties,
): Feature<LineString, RiverProperties> {
  const [west, south, east, north] = boxOf(line);
  const near =
    east > INNER_BOX[0] && west < INNER_BOX[2] && north > INNER_BOX[1] && south < INNER_BOX[3];
  const coordinates = roundLine(simplifyLine(line, near ? 120 : 900), 4);
  return { type: 'Feature', properties, geometry: { type: 'LineString', coordinates } };
}

function traceCourse(graph: LineGraph, id: string, via: readonly Point[]): number[] {
  const course: number[] = [];
  for (let index = 1; index < via.length; index++) {
    const start = course.at(-1) ?? nearestNode(graph, via[0] as Point, 0.2)?.node;
    const end = nearestNode(graph, via[index] as Point, 0.2)?.node;
    if (start === undefined || end === undefined) throw new Error(`${id}: no river near ${via}`);
    const path = findPath(graph, start, end);
    const to = graph.points[end] as Point;
    if (path) course.push(...(course.length ? path.slice(1) : path));
    // A lake lies between (the Mudan at Jingpo): the line crosses it.
    else if (distanceMetres(graph.points[start] as Point, to) < 60_000) course.push(end);
    else throw new Error(`${id}: no way from ${graph.points[start]} to ${to}`);
  }
  return course;
}

/** Parts of a line that are not part of a named course yet, each keeping its point of contact. */
function remainder(line: Line, isTaken: (point: Point) => boolean): Line[] {
  const parts: Line[] = [];
  let part: Line = [];
  line.forEach((point, index) => {
    const free = !isTaken(point);
    const previous = line[index - 1];
    if (free) {
      if (part.length === 0 && previous) part.push(previous);
      part.push(point);
    } else if (part.length > 0) {
      part.push(point);
      parts.push(part);
      part = [];
    }
  });
  if (part.length > 1) parts.push(part);
  return parts.filter((each) => each.length > 1);
}
