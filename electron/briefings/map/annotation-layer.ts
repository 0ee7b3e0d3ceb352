import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import type { PlainItem, Shape } from '../layout/shape.ts';
import type { LabelPlacer } from './label-placer.ts';
import type { MapProjection } from './map-projection.ts';
import { MAP_INK } from './map-style.ts';
import { mapText, mapTextWidth } from './map-text.ts';
import { projectLines, projectRings } from './project-lines.ts';

const BADGE_RADIUS = 5.2;
const NUMBER_SIZE = 6.6;

/** The user's regions, lines and points in their own colours. */
export function layoutAnnotationShapes(
  annotations: readonly Annotation[],
  projection: MapProjection,
): Shape[] {
  return annotations.flatMap(({ geometry, colour }): Shape[] => {
    const ink = ANNOTATION_COLOUR_VALUES[colour];
    if (geometry.type === 'Point') {
      const [x, y] = projection.toPage(geometry.coordinates);
      return [
        {
          kind: 'circle',
          x,
          y,
          radius: 2.4,
          fill: ink,
          stroke: { colour: MAP_INK.halo, width: 0.8 },
        },
      ];
    }
    if (geometry.type === 'LineString') {
      const subPaths = projectLines([geometry.coordinates], projection);
      return [
        { kind: 'path', subPaths, stroke: { colour: MAP_INK.halo, width: 2.6, opacity: 0.8 } },
        { kind: 'path', subPaths, stroke: { colour: ink, width: 1.4 } },
      ];
    }
    const subPaths = projectRings(geometry.coordinates, projection);
    return [
      { kind: 'path', subPaths, fill: ink, fillOpacity: 0.18 },
      { kind: 'path', subPaths, stroke: { colour: MAP_INK.halo, width: 2.4, opacity: 0.8 } },
      { kind: 'path', subPaths, stroke: { colour: ink, width: 1.2 } },
    ];
  });
}

/** Numbered call-outs beside the annotations, on leaders, placed before any other text. */
export function layoutCallouts(
  annotations: readonly Annotation[],
  projection: MapProjection,
  placer: LabelPlacer,
  fonts: FontSet,
): PlainItem[] {
  const items: PlainItem[] = [];
  for (const [index, annotation] of annotations.entries()) {
    const points = positionsOf(annotation).map((position) => projection.toPage(position));
    const visible = points.filter(
      ([x, y]) => x > 0 && y > 0 && x < projection.width && y < projection.height,
    );
    if (visible.length === 0) continue;
    const anchor = anchorPoint(visible);
    const badge = badgePlace(anchor, projection, placer);
    const ink = ANNOTATION_COLOUR_VALUES[annotation.colour];
    const number = String(index + 1);
    const style = { sizePoints: NUMBER_SIZE, colour: MAP_INK.halo, bold: true, halo: 0 };
    const width = mapTextWidth(number, 'en', style, fonts);
    items.push(
      {
        kind: 'path',
        subPaths: [{ points: [...anchor, ...badge], closed: false }],
        stroke: { colour: ink, width: 0.8 },
      },
      {
        kind: 'circle',
        x: badge[0],
        y: badge[1],
        radius: BADGE_RADIUS,
        fill: ink,
        stroke: { colour: MAP_INK.halo, width: 0.9 },
      },
      ...mapText(number, 'en', style, badge[0] - width / 2, badge[1], fonts),
    );
  }
  return items;
}

function positionsOf({ geometry }: Annotation): readonly Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : (geometry.coordinates[0] ?? []);
}

/** The upper right corner of the drawing: leaders start where the reader's eye leaves it. */
function anchorPoint(points: readonly (readonly [number, number])[]): [number, number] {
  const [x, y] = points.reduce((best, point) =>
    point[0] - point[1] > best[0] - best[1] ? point : best,
  );
  return [x, y];
}

function badgePlace(
  [x, y]: readonly [number, number],
  { width, height }: MapProjection,
  placer: LabelPlacer,
): [number, number] {
  const r = BADGE_RADIUS + 0.8;
  for (const distance of [13, 20, 28, 38]) {
    for (const degrees of [-45, -15, -75, 20, -110, 60, 100, 150, -160]) {
      const radians = (degrees * Math.PI) / 180;
      const centreX = x + distance * Math.cos(radians);
      const centreY = y + distance * Math.sin(radians);
      const box = { left: centreX - r, top: centreY - r, right: centreX + r, bottom: centreY + r };
      if (placer.tryPlace([box])) return [centreX, centreY];
    }
  }
  return [Math.min(width - r, Math.max(r, x)), Math.min(height - r, Math.max(r, y))];
}
