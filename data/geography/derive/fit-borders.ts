import { findPath, type LineGraph, nearestNode } from './line-graph.ts';
import { distanceMetres, type Line, lineLengthMetres, type Point } from './point.ts';

/**
 * How far a border of Natural Earth may lie from WDBII's river and still be taken to follow it,
 * metres. Seen by eye: along the Amur, Argun and Ussuri the two lie within 2 km of each other.
 */
const REACH_METRES = 3_500;
const DENSE_METRES = 700;

/** A border fitted to rivers, and whether its ends now lie on one. */
export type FittedBorder = { line: Line; start: Point; end: Point };

/** Lays the parts of a border that run along a river exactly on that river. */
export function fitBorder(border: Line, rivers: LineGraph): FittedBorder {
  const dense = densify(border);
  const near = dense.map((point) => nearestNode(rivers, point, REACH_METRES / 111_195));
  const result: Line = [];
  let index = 0;
  for (const [first, last] of findRuns(near)) {
    result.push(...dense.slice(index, first));
    const fitted = fitRun(dense, near, first, last, rivers);
    result.push(...fitted);
    index = last + 1;
  }
  result.push(...dense.slice(index));
  const line = removeSpikes(result);
  return { line, start: line[0] as Point, end: line.at(-1) as Point };
}

function densify(line: Line): Line {
  const dense: Line = [line[0] as Point];
  for (let index = 1; index < line.length; index++) {
    const a = line[index - 1] as Point;
    const b = line[index] as Point;
    const steps = Math.ceil(distanceMetres(a, b) / DENSE_METRES);
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      dense.push([a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
    }
  }
  return dense;
}

type Near = ({ node: number; metres: number } | undefined)[];

/** Stretches of at least 10 km that keep near a river; breaks up to 5 km are passed over. */
function findRuns(near: Near): [first: number, last: number][] {
  const runs: [number, number][] = [];
  let first = -1;
  let last = -1;
  const close = () => {
    if (first < 0) return;
    // Enter and leave where the border touches the river, not where it only comes near.
    while (first < last && first > 2 && (near[first]?.metres ?? Infinity) > 1200) first++;
    while (last > first && last < near.length - 3 && (near[last]?.metres ?? Infinity) > 1200)
      last--;
    if (last - first >= 14) runs.push([first, last]);
  };
  near.forEach((hit, index) => {
    if (!hit) return;
    if (first >= 0 && index - last > 8) {
      close();
      first = -1;
    }
    if (first < 0) first = index;
    last = index;
  });
  close();
  return runs;
}

function fitRun(dense: Line, near: Near, first: number, last: number, rivers: LineGraph): Line {
  const own = dense.slice(first, last + 1);
  const start = near[first]?.node;
  const end = near[last]?.node;
  if (start === undefined || end === undefined) return own;
  const corridor = corridorNodes(own, rivers);
  const path = findPath(rivers, start, end, (node) => corridor.has(node));
  if (path) {
    const line = path.map((node) => rivers.points[node] as Point);
    const ratio = lineLengthMetres(line) / Math.max(1, lineLengthMetres(own));
    if (ratio > 0.6 && ratio < 2.2) return line;
  }
  if (last - first < 40) return own;
  const middle = (first + last) >> 1;
  let left = middle;
  while (left > first && !near[left]) left--;
  let right = middle + 1;
  while (right < last && !near[right]) right++;
  return [
    ...fitRun(dense, near, first, left, rivers),
    ...dense.slice(left + 1, right),
    ...fitRun(dense, near, right, last, rivers),
  ];
}

function corridorNodes(line: Line, rivers: LineGraph): Set<number> {
  const nodes = new Set<number>();
  const reach = 7_000;
  for (let index = 0; index < line.length; index += 3) {
    const point = line[index] as Point;
    for (let dx = -2; dx <= 2; dx++) {
      for (let dy = -2; dy <= 2; dy++) {
        const key = `${Math.floor(point[0] / 0.05) + dx},${Math.floor(point[1] / 0.05) + dy}`;
        for (const node of rivers.buckets.get(key) ?? []) {
          if (distanceMetres(point, rivers.points[node] as Point) < reach) nodes.add(node);
        }
      }
    }
  }
  return nodes;
}

/** Drops repeated positions and there-and-back steps. */
function removeSpikes(line: Line): Line {
  const result: Line = [];
  for (const point of line) {
    const last = result.at(-1);
    const before = result.at(-2);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (before && before[0] === point[0] && before[1] === point[1]) {
      result.pop();
      continue;
    }
    result.push(point);
  }
  return result;
}
