import RBush from 'rbush';
import { placesAlongLine } from './label-line.ts';
import type { Box, LabelCandidate, PlacedLabel, Point } from './label-types.ts';

/** Names of other things keep this far from each other, in pixels. */
const MARGIN_PIXELS = 3;
const GAP_BESIDE_SYMBOL_PIXELS = 4;

interface Place {
  readonly boxes: readonly Box[];
  readonly x: number;
  readonly y: number;
  readonly anchor: PlacedLabel['anchor'];
  readonly path: string | null;
}

/** A smooth curve through the middles of the line's pieces: letters then lean little by little. */
function formatPath(points: readonly Point[]): string {
  const at = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const curves = points.slice(1, -1).map((point, index) => {
    const next = points[index + 2] ?? point;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  const [first, last] = [points[0], points.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : `M${at(first)}${curves.join('')}L${at(last)}`;
}

/** A box around lines of text, the first with its baseline at `y`: a fifth of a line hangs below. */
function textBox(left: number, y: number, { width, lineHeight, lines }: LabelCandidate): Box {
  const top = y - lineHeight * 0.8;
  return { minX: left, maxX: left + width, minY: top, maxY: top + lineHeight * lines.length };
}

function squareAround({ x, y }: Point, radius: number): Box {
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
}

/**
 * Right of the symbol, left of it, above, below, and then its corners: the order of map makers
 * since Imhof (1962).
 */
function placesBesideSymbol(candidate: LabelCandidate): readonly Place[] {
  const { point, width, lineHeight, lines, symbolRadius } = candidate;
  const gap = symbolRadius + GAP_BESIDE_SYMBOL_PIXELS;
  // Symbols of sites are obstacles already; a town's dot comes and goes with its name.
  const dot = candidate.kind === 'place' ? [squareAround(point, symbolRadius)] : [];
  const beside = point.y + lineHeight * (0.82 - lines.length / 2);
  const above = point.y - gap - lineHeight * (lines.length - 0.8);
  const below = point.y + gap + lineHeight * 0.8;
  const onRight = { x: point.x + symbolRadius, anchor: 'start' as const };
  const onLeft = { x: point.x - symbolRadius, anchor: 'end' as const };
  return [
    { x: point.x + gap, y: beside, anchor: 'start' as const, left: point.x + gap },
    { x: point.x - gap, y: beside, anchor: 'end' as const, left: point.x - gap - width },
    { x: point.x, y: above, anchor: 'middle' as const, left: point.x - width / 2 },
    { x: point.x, y: below, anchor: 'middle' as const, left: point.x - width / 2 },
    { ...onRight, y: above, left: onRight.x },
    { ...onRight, y: below, left: onRight.x },
    { ...onLeft, y: above, left: onLeft.x - width },
    { ...onLeft, y: below, left: onLeft.x - width },
  ].map(({ x, y, anchor, left }) => ({
    x,
    y,
    anchor,
    path: null,
    boxes: [textBox(left, y, candidate), ...dot],
  }));
}

/** On the place itself, or a line or two above or below. */
function placesOnPoint(candidate: LabelCandidate): readonly Place[] {
  const { point, width, lineHeight, lines } = candidate;
  return [0, -1.2, 1.2, -2.4, 2.4].map((shift) => {
    const y = point.y + lineHeight * (shift + 0.82 - lines.length / 2);
    return {
      x: point.x,
      y,
      anchor: 'middle' as const,
      path: null,
      boxes: [textBox(point.x - width / 2, y, candidate)],
    };
  });
}

function placesOf(candidate: LabelCandidate, viewport: Box): readonly Place[] {
  const { line, width, lineHeight } = candidate;
  if (line !== null) {
    return placesAlongLine(line, width, lineHeight, viewport).map(({ path, boxes }) => ({
      x: 0,
      y: 0,
      anchor: 'middle' as const,
      path: formatPath(path),
      boxes,
    }));
  }
  return candidate.symbolRadius > 0 ? placesBesideSymbol(candidate) : placesOnPoint(candidate);
}

/** What names have to keep clear of. */
export interface Obstacles {
  /** Tools and legend: a name under them cannot be read. */
  readonly covers: readonly Box[];
  /** Symbols of sites. */
  readonly symbols: readonly Box[];
}

const NO_OBSTACLES: Obstacles = { covers: [], symbols: [] };

/**
 * Finds a place for each name, the most important first, so that no two names
 * overlap; a name without a place is left out. Pure and deterministic.
 *
 * @param viewport names must lie inside it
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  viewport: Box,
  obstacles: Obstacles = NO_OBSTACLES,
): readonly PlacedLabel[] {
  const taken = new RBush<Box>().load([...obstacles.covers]);
  const symbols = new RBush<Box>().load([...obstacles.symbols]);
  const inOrder = candidates.toSorted(
    (left, right) => left.priority - right.priority || left.key.localeCompare(right.key),
  );
  const isFree = (box: Box) =>
    box.minX >= viewport.minX &&
    box.maxX <= viewport.maxX &&
    box.minY >= viewport.minY &&
    box.maxY <= viewport.maxY &&
    !taken.collides(box);
  const coveredSymbols = ({ boxes }: Place) =>
    boxes.reduce((count, box) => count + symbols.search(box).length, 0);
  const findPlace = (candidate: LabelCandidate): Place | undefined => {
    const free = placesOf(candidate, viewport).filter(({ boxes }) => boxes.every(isFree));
    if (!candidate.mayCoverSymbols) return free.find((place) => coveredSymbols(place) === 0);
    return free.toSorted((left, right) => coveredSymbols(left) - coveredSymbols(right))[0];
  };

  const placed: PlacedLabel[] = [];
  for (const candidate of inOrder) {
    const place = findPlace(candidate);
    if (place === undefined) continue;
    for (const box of place.boxes) {
      taken.insert({
        minX: box.minX - MARGIN_PIXELS,
        minY: box.minY - MARGIN_PIXELS,
        maxX: box.maxX + MARGIN_PIXELS,
        maxY: box.maxY + MARGIN_PIXELS,
      });
    }
    const { key, kind, lines, languageTag, point } = candidate;
    const { fontSize, letterSpacing, lineHeight } = candidate;
    const { x, y, anchor, path } = place;
    placed.push({
      ...{ key, kind, lines, languageTag, point },
      ...{ fontSize, letterSpacing, lineHeight },
      ...{ x, y, anchor, path },
    });
  }
  return placed;
}
