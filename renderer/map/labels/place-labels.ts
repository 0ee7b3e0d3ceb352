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

function formatPath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** A box around lines of text, the first with its baseline at `y`: a fifth of a line hangs below. */
function textBox(left: number, y: number, { width, lineHeight, lines }: LabelCandidate): Box {
  const top = y - lineHeight * 0.8;
  return { minX: left, maxX: left + width, minY: top, maxY: top + lineHeight * lines.length };
}

function squareAround({ x, y }: Point, radius: number): Box {
  return { minX: x - radius, minY: y - radius, maxX: x + radius, maxY: y + radius };
}

/** Right of the symbol, left of it, above, below: the order of map makers since Imhof (1962). */
function placesBesideSymbol(candidate: LabelCandidate): readonly Place[] {
  const { point, width, lineHeight, lines, symbolRadius } = candidate;
  const gap = symbolRadius + GAP_BESIDE_SYMBOL_PIXELS;
  // Symbols of sites are obstacles already; a town's dot comes and goes with its name.
  const dot = candidate.kind === 'place' ? [squareAround(point, symbolRadius)] : [];
  const beside = point.y + lineHeight * (0.82 - lines.length / 2);
  const above = point.y - gap - lineHeight * (lines.length - 0.8);
  const below = point.y + gap + lineHeight * 0.8;
  return [
    { x: point.x + gap, y: beside, anchor: 'start' as const, left: point.x + gap },
    { x: point.x - gap, y: beside, anchor: 'end' as const, left: point.x - gap - width },
    { x: point.x, y: above, anchor: 'middle' as const, left: point.x - width / 2 },
    { x: point.x, y: below, anchor: 'middle' as const, left: point.x - width / 2 },
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

/**
 * Finds a place for each name, the most important first, so that no two names
 * overlap; a name without a place is left out. Pure and deterministic.
 *
 * @param viewport names must lie inside it
 * @param obstacles symbols that names must not cover
 */
export function placeLabels(
  candidates: readonly LabelCandidate[],
  viewport: Box,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] {
  const taken = new RBush<Box>();
  taken.load([...obstacles]);
  const inOrder = candidates.toSorted(
    (left, right) => left.priority - right.priority || left.key.localeCompare(right.key),
  );
  const isFree = (box: Box) =>
    box.minX >= viewport.minX &&
    box.maxX <= viewport.maxX &&
    box.minY >= viewport.minY &&
    box.maxY <= viewport.maxY &&
    !taken.collides(box);

  const placed: PlacedLabel[] = [];
  for (const candidate of inOrder) {
    const place = placesOf(candidate, viewport).find(({ boxes }) => boxes.every(isFree));
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
