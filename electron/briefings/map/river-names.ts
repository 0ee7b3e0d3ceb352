import type { MapLabel } from '#shared/api/atlas.ts';
import { clipLineToBox } from '#shared/geo/clip-line-to-box.ts';
import type { Language } from '#shared/text/language.ts';
import { nameInLanguage } from '#shared/text/names.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import type { PlainItem, Shape, TextRun } from '../layout/shape.ts';
import type { LabelBox, LabelPlacer } from './label-placer.ts';
import type { MapProjection } from './map-projection.ts';
import { MAP_INK } from './map-style.ts';
import { type MapTextStyle, mapText, mapTextWidth } from './map-text.ts';
import type { PlacedNames } from './place-labels.ts';

const STYLE: MapTextStyle = { sizePoints: 6.6, colour: MAP_INK.waterName, italic: true };
/** Steeper names would have to be read with the head on the shoulder. */
const STEEPEST_DEGREES = 72;
/** How far the line may bend away under a name, against its length. */
const GREATEST_BEND = 0.12;

/** Names of rivers along their lines, on the straightest stretch that is free. */
export function layoutRiverNames(
  labels: readonly MapLabel[],
  projection: MapProjection,
  placer: LabelPlacer,
  language: Language,
  fonts: FontSet,
): PlacedNames {
  const items: PlainItem[] = [];
  const names: string[] = [];
  for (const label of labels) {
    if (label.kind !== 'river' || !label.line) continue;
    const name = nameInLanguage(label.names, language);
    if (!name) continue;
    const width = mapTextWidth(name.text, name.language, STYLE, fonts);
    const points = label.line.flatMap((position) => projection.toPage(position));
    const parts = clipLineToBox(points, [4, 4, projection.width - 4, projection.height - 4]);
    const stretch = parts
      .flatMap((part) => stretchesOf(part, width))
      .sort((one, other) => one.bend - other.bend)
      .find((candidate) => placer.tryPlace(boxesAlong(candidate, width)));
    if (!stretch) continue;
    const flat = mapText(name.text, name.language, STYLE, stretch.x, stretch.y - 4.2, fonts);
    items.push(...flat.map((item) => rotateAbout(item, stretch)));
    names.push(name.text);
  }
  return { items, names };
}

interface Stretch {
  readonly x: number;
  readonly y: number;
  /** Anticlockwise, as seen on the page. */
  readonly degrees: number;
  readonly bend: number;
}

/** Stretches of a line that are as long as the name and straight enough to carry it. */
function stretchesOf(line: readonly number[], length: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (let start = 0; start + 3 < line.length; start += 2) {
    const x0 = line[start] ?? 0;
    const y0 = line[start + 1] ?? 0;
    let end = start + 2;
    while (
      end + 3 < line.length &&
      Math.hypot((line[end] ?? 0) - x0, (line[end + 1] ?? 0) - y0) < length
    ) {
      end += 2;
    }
    const x1 = line[end] ?? 0;
    const y1 = line[end + 1] ?? 0;
    const distance = Math.hypot(x1 - x0, y1 - y0);
    if (distance < length) continue;
    const bend = greatestDistance(line, start, end) / distance;
    const isLeftToRight = x1 >= x0;
    const degrees = isLeftToRight
      ? (-Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI
      : (-Math.atan2(y0 - y1, x0 - x1) * 180) / Math.PI;
    if (bend > GREATEST_BEND || Math.abs(degrees) > STEEPEST_DEGREES) continue;
    const share = (distance - length) / 2 / distance;
    const [fromX, fromY, toX, toY] = isLeftToRight ? [x0, y0, x1, y1] : [x1, y1, x0, y0];
    stretches.push({
      x: fromX + (toX - fromX) * share,
      y: fromY + (toY - fromY) * share,
      degrees,
      bend,
    });
  }
  return stretches;
}

function greatestDistance(line: readonly number[], start: number, end: number): number {
  const x0 = line[start] ?? 0;
  const y0 = line[start + 1] ?? 0;
  const dx = (line[end] ?? 0) - x0;
  const dy = (line[end + 1] ?? 0) - y0;
  const length = Math.hypot(dx, dy) || 1;
  let greatest = 0;
  for (let index = start + 2; index < end; index += 2) {
    const distance = Math.abs(((line[index] ?? 0) - x0) * dy - ((line[index + 1] ?? 0) - y0) * dx);
    greatest = Math.max(greatest, distance / length);
  }
  return greatest;
}

/** Small boxes along the turned name: one large box would block half the map. */
function boxesAlong({ x, y, degrees }: Stretch, width: number): LabelBox[] {
  const radians = (-degrees * Math.PI) / 180;
  const boxes: LabelBox[] = [];
  const lift = 4.2;
  for (let along = 2; along <= width; along += 5) {
    const centreX = x + along * Math.cos(radians) + lift * Math.sin(radians);
    const centreY = y + along * Math.sin(radians) - lift * Math.cos(radians);
    boxes.push({
      left: centreX - 3.4,
      top: centreY - 3.4,
      right: centreX + 3.4,
      bottom: centreY + 3.4,
    });
  }
  return boxes;
}

function rotateAbout(item: PlainItem, { x, y, degrees }: Stretch): PlainItem {
  const radians = (-degrees * Math.PI) / 180;
  const turn = (px: number, py: number): [number, number] => [
    x + (px - x) * Math.cos(radians) - (py - y) * Math.sin(radians),
    y + (px - x) * Math.sin(radians) + (py - y) * Math.cos(radians),
  ];
  if (item.kind === 'text') {
    const [left, baseline] = turn(item.x, item.baseline);
    return { ...item, x: left, baseline, rotation: degrees } satisfies TextRun;
  }
  if (item.kind !== 'path') return item;
  return {
    ...item,
    subPaths: item.subPaths.map(({ points, closed }) => {
      const turned: number[] = [];
      for (let index = 0; index + 1 < points.length; index += 2) {
        turned.push(...turn(points[index] ?? 0, points[index + 1] ?? 0));
      }
      return { points: turned, closed };
    }),
  } satisfies Shape;
}
