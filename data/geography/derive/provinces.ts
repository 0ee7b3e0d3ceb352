import type { Feature, LineString, MultiPolygon } from 'geojson';
import { fitBorder } from './fit-borders.ts';
import { type Coast, simplifyByPlace } from './land.ts';
import { type LineGraph, nearestNode } from './line-graph.ts';
import {
  boxOf,
  distanceMetres,
  isInsideRing,
  type Line,
  type Point,
  ringAreaSquareKilometres,
  roundLine,
  simplifyLine,
} from './point.ts';
import { buildRings, findArcUsers, type Region, type Topology } from './topology.ts';

/** ISO 3166-2 codes of the twelve provinces by Natural Earth's country and name. */
const PROVINCE_IDS: Readonly<Record<string, string>> = {
  'RUS Amur': 'RU-AMU',
  'RUS Yevrey': 'RU-YEV',
  "RUS Primor'ye": 'RU-PRI',
  'RUS Khabarovsk': 'RU-KHA',
  // Natural Earth's Chita holds the former Aga Buryat district too, as Zabaykalsky Krai does.
  'RUS Chita': 'RU-ZAB',
  'CHN Heilongjiang': 'CN-HL',
  'CHN Jilin': 'CN-JL',
  'CHN Inner Mongol': 'CN-NM',
  'MNG Dornod': 'MN-061',
  'MNG Sühbaatar': 'MN-051',
  'MNG Hentiy': 'MN-039',
  'MNG Töv': 'MN-047',
};

const COASTAL = new Set(['RU-PRI', 'RU-KHA']);

export type ProvinceFeature = Feature<MultiPolygon, { id: string }>;
export type BorderFeature = Feature<
  LineString,
  { class: 'country' | 'province' | 'disputed'; inside?: true; alongRiver?: true }
>;

const idOf = (region: Region) => PROVINCE_IDS[`${region.country} ${region.name}`];

/**
 * Lays Natural Earth's borders on the rivers they follow and its two sea coasts (Primorye and
 * Khabarovsk) on GSHHG's coast, then builds provinces and border lines out of the same arcs, so
 * that neighbours share every position.
 */
export function deriveProvinces(
  topology: Topology,
  rivers: LineGraph,
  coast: Coast,
): { provinces: ProvinceFeature[]; borders: BorderFeature[] } {
  const users = findArcUsers(topology);
  const moved = new Map<string, Point>();
  const keyOf = (point: Point) => `${point[0].toFixed(6)},${point[1].toFixed(6)}`;
  const coastArcs = new Map<number, [number, number]>();

  topology.arcs.forEach((arc, index) => {
    const [owner, other] = users[index] as Region[];
    if (!owner) return;
    const start = arc[0] as Point;
    const end = arc.at(-1) as Point;
    const closed = start[0] === end[0] && start[1] === end[1];
    if (!other) {
      if (closed || !COASTAL.has(idOf(owner) ?? '') || arc.length < 30) return;
      const from = nearestIndex(coast.mainland, start);
      const to = nearestIndex(coast.mainland, end);
      coastArcs.set(index, [from, to]);
      moved.set(keyOf(start), coast.mainland[from] as Point);
      moved.set(keyOf(end), coast.mainland[to] as Point);
      return;
    }
    if (!isInside(arc)) return;
    const fitted = fitBorder(arc, rivers);
    for (const [was, is] of [
      [start, fitted.start],
      [end, fitted.end],
    ] as const) {
      if (keyOf(was) !== keyOf(is) && !moved.has(keyOf(was))) moved.set(keyOf(was), is);
    }
    topology.arcs[index] = fitted.line;
    topology.arcs[index][0] = start;
    topology.arcs[index][topology.arcs[index].length - 1] = end;
  });

  topology.arcs = topology.arcs.map((arc, index) => {
    const slice = coastArcs.get(index);
    const line = slice ? sliceBetween(coast.mainland, slice[0], slice[1]) : [...arc];
    line[0] = moved.get(keyOf(arc[0] as Point)) ?? (line[0] as Point);
    line[line.length - 1] = moved.get(keyOf(arc.at(-1) as Point)) ?? (line.at(-1) as Point);
    if (slice) return roundLine(simplifyByPlace(line), 5);
    const near = isInside(arc);
    return roundLine(simplifyLine(line, near ? 110 : 1200), near ? 5 : 3);
  });

  const provinces: ProvinceFeature[] = [];
  for (const region of topology.regions) {
    const id = idOf(region);
    if (!id) continue;
    let polygons = region.polygons.map((polygon) => buildRings(topology, polygon));
    if (COASTAL.has(id)) {
      const mainland = polygons.sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0))[0];
      if (!mainland) continue;
      polygons = [mainland, ...islandsOf(id, coast, topology)];
    }
    provinces.push({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'MultiPolygon', coordinates: polygons.map(orientRings) },
    });
  }
  provinces.sort((a, b) => (a.properties.id < b.properties.id ? -1 : 1));
  return { provinces, borders: makeBorders(topology, users, rivers) };
}

function makeBorders(topology: Topology, users: Region[][], rivers: LineGraph): BorderFeature[] {
  const borders: BorderFeature[] = [];
  topology.arcs.forEach((line, index) => {
    const [left, right] = users[index] as Region[];
    if (!left || !right || line.length < 2) return;
    const pair = [left.country, right.country].sort().join(' ');
    const sameCountry = left.country === right.country;
    if (sameCountry && !['RUS', 'CHN', 'MNG'].includes(left.country)) return;
    // The military demarcation line in Korea and the frontier of China and India are not agreed.
    const disputed = ['KOR PRK', 'CHN IND', 'BTN CHN'].includes(pair);
    for (const { part, alongRiver } of splitAtRivers(line, rivers)) {
      borders.push({
        type: 'Feature',
        properties: {
          class: sameCountry ? 'province' : disputed ? 'disputed' : 'country',
          ...(idOf(left) || idOf(right) ? { inside: true as const } : {}),
          ...(alongRiver ? { alongRiver: true as const } : {}),
        },
        geometry: { type: 'LineString', coordinates: part },
      });
    }
  });
  return borders;
}

/** Cuts a border where it leaves or meets a river: a map draws it sparingly on a river. */
function splitAtRivers(line: Line, rivers: LineGraph): { part: Line; alongRiver: boolean }[] {
  const onRiver = line.map((point) => nearestNode(rivers, point, 0.0004) !== undefined);
  const parts: { part: Line; alongRiver: boolean }[] = [];
  for (let index = 1; index < line.length; index++) {
    const alongRiver = (onRiver[index - 1] && onRiver[index]) === true;
    const last = parts.at(-1);
    if (last && last.alongRiver === alongRiver) last.part.push(line[index] as Point);
    else parts.push({ part: [line[index - 1] as Point, line[index] as Point], alongRiver });
  }
  return parts;
}

/** GSHHG's islands larger than 0.3 km² whose nearest province of Natural Earth is this one. */
function islandsOf(id: string, coast: Coast, topology: Topology): Line[][] {
  const shores = topology.regions
    .filter((region) => ['RUS', 'CHN', 'PRK'].includes(region.country))
    .flatMap((region) =>
      region.polygons.flatMap((polygon) =>
        buildRings(topology, polygon).map((ring) => ({ id: idOf(region), ring, box: boxOf(ring) })),
      ),
    );
  const islands: Line[][] = [];
  for (const island of coast.islands) {
    const [west, south, east, north] = boxOf(island);
    if (west < 130 || east > 152 || south < 42 || north > 63) continue;
    if (ringAreaSquareKilometres(island) < 0.3) continue;
    let best = { away: 60_000, id: undefined as string | undefined };
    for (const shore of shores) {
      const [shoreWest, shoreSouth, shoreEast, shoreNorth] = shore.box;
      if (west > shoreEast + 1 || east < shoreWest - 1) continue;
      if (south > shoreNorth + 0.6 || north < shoreSouth - 0.6) continue;
      const point = island[0] as Point;
      if (isInsideRing(point, shore.ring)) best = { away: 0, id: shore.id };
      for (const other of shore.ring) {
        const away = distanceMetres(point, other);
        if (away < best.away) best = { away, id: shore.id };
      }
    }
    if (best.id === id) {
      const ring = roundLine(simplifyByPlace(island), 5);
      if (ring.length > 3) islands.push([ring]);
    }
  }
  return islands;
}

/** The frame inside which borders are fitted to rivers. */
function isInside(arc: readonly Point[]): boolean {
  const [west, south, east, north] = boxOf(arc);
  return east > 104 && west < 146 && north > 39.5 && south < 60;
}

function nearestIndex(line: readonly Point[], point: Point): number {
  let best = 0;
  line.forEach((other, index) => {
    if (distanceMetres(other, point) < distanceMetres(line[best] as Point, point)) best = index;
  });
  return best;
}

function sliceBetween(line: Line, from: number, to: number): Line {
  return from <= to ? line.slice(from, to + 1) : line.slice(to, from + 1).reverse();
}

/** RFC 7946: outlines run counter-clockwise, holes clockwise. */
export function orientRings(rings: readonly Line[]): Line[] {
  return rings.map((ring, index) => {
    let sum = 0;
    for (let at = 1; at < ring.length; at++) {
      const a = ring[at - 1] as Point;
      const b = ring[at] as Point;
      sum += (b[0] - a[0]) * (b[1] + a[1]);
    }
    const counterClockwise = sum < 0;
    return counterClockwise === (index === 0) ? ring : [...ring].reverse();
  });
}
