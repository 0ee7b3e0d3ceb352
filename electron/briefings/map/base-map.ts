import { simplifyLine } from '#shared/geo/simplify-line.ts';
import type { BriefingGeography } from '../briefing-input.ts';
import type { Shape, SubPath } from '../layout/shape.ts';
import { borderStyle, riverWidth } from './layer-classes.ts';
import type { MapProjection } from './map-projection.ts';
import { MAP_INK, OUTER_VEIL_OPACITY, VEIL_OPACITY } from './map-style.ts';
import { nearLines } from './near-lines.ts';
import { projectLines, projectRings } from './project-lines.ts';
import { renderShadedRelief } from './shaded-relief.ts';

/** The glow is four points wide: its line may be this much coarser. */
const GLOW_TOLERANCE = 0.9;

function coarse({ points, closed }: SubPath): SubPath {
  return { points: simplifyLine(points, GLOW_TOLERANCE), closed };
}

/** Base maps kept for the other languages of the same province. */
const MOST_KEPT = 3;
const kept = new WeakMap<BriefingGeography, Map<string, Shape[]>>();

/** The base map of a province, drawn once for all languages of a batch. */
export function layoutBaseMap(
  geography: BriefingGeography,
  provinceId: string,
  projection: MapProjection,
): Shape[] {
  const maps = kept.get(geography) ?? new Map<string, Shape[]>();
  kept.set(geography, maps);
  const key = `${provinceId} ${projection.width} ${projection.height}`;
  let shapes = maps.get(key);
  if (!shapes) {
    shapes = drawBaseMap(geography, provinceId, projection);
    const [oldest] = maps.keys();
    if (maps.size >= MOST_KEPT && oldest !== undefined) maps.delete(oldest);
    maps.set(key, shapes);
  }
  return shapes;
}

/** The land below the sites: relief, sea, waters, borders, and the province set off from the rest. */
function drawBaseMap(
  geography: BriefingGeography,
  provinceId: string,
  projection: MapProjection,
): Shape[] {
  const { width, height } = projection;
  const frame: SubPath = {
    points: [-6, -6, width + 6, -6, width + 6, height + 6, -6, height + 6],
    closed: true,
  };
  const province = projectRings(
    nearLines(geography.provinces, projection, ({ id }) => id === provinceId),
    projection,
  );
  const shapes: Shape[] = [
    {
      kind: 'image',
      jpeg: renderShadedRelief(geography.relief, projection),
      x: 0,
      y: 0,
      width,
      height,
    },
    {
      kind: 'path',
      subPaths: [frame, ...province],
      fill: MAP_INK.outsideVeil,
      fillOpacity: VEIL_OPACITY,
    },
  ];
  const ecoregion = projectRings(nearLines(geography.ecoregion, projection), projection);
  if (ecoregion.length > 0) {
    shapes.push({
      kind: 'path',
      subPaths: [frame, ...ecoregion.map(coarse)],
      fill: MAP_INK.outsideVeil,
      fillOpacity: OUTER_VEIL_OPACITY,
    });
  }
  const land = projectRings(nearLines(geography.land, projection), projection);
  if (land.length > 0) {
    // Even-odd: the frame less the land is the sea.
    shapes.push({
      kind: 'path',
      subPaths: [frame, ...land],
      fill: MAP_INK.sea,
      stroke: { colour: MAP_INK.seaEdge, width: 0.4 },
    });
  }
  shapes.push(...layoutRivers(geography, projection));
  const lakes = projectRings(nearLines(geography.lakes, projection), projection);
  if (lakes.length > 0) {
    shapes.push({
      kind: 'path',
      subPaths: lakes,
      fill: MAP_INK.lake,
      stroke: { colour: MAP_INK.lakeEdge, width: 0.35 },
    });
  }
  shapes.push(...layoutBorders(geography, projection));
  const outline = projectLines(
    nearLines(geography.provinces, projection, ({ id }) => id === provinceId),
    projection,
  );
  shapes.push(
    {
      kind: 'path',
      subPaths: outline.map(coarse),
      stroke: { colour: MAP_INK.provinceGlow, width: 3.6, opacity: 0.2 },
    },
    { kind: 'path', subPaths: outline, stroke: { colour: MAP_INK.provinceEdge, width: 0.9 } },
  );
  return shapes;
}

function layoutRivers(geography: BriefingGeography, projection: MapProjection): Shape[] {
  const widths = new Map<number, SubPath[]>();
  for (const feature of geography.rivers.features) {
    const width = riverWidth(feature.class, projection.scaleDenominator);
    if (width === 0) continue;
    const lines = nearLines({ features: [feature] }, projection);
    const subPaths = widths.get(width) ?? [];
    subPaths.push(...projectLines(lines, projection));
    widths.set(width, subPaths);
  }
  return [...widths]
    .sort(([one], [other]) => one - other)
    .map(([width, subPaths]) => ({
      kind: 'path',
      subPaths,
      stroke: { colour: MAP_INK.river, width },
    }));
}

function layoutBorders(geography: BriefingGeography, projection: MapProjection): Shape[] {
  const shapes: Shape[] = [];
  for (const kind of ['province', 'country', 'disputed'] as const) {
    const lines = nearLines(
      geography.borders,
      projection,
      (feature) => borderStyle(feature.class).kind === kind,
    );
    const subPaths = projectLines(lines, projection);
    if (subPaths.length > 0)
      shapes.push({ kind: 'path', subPaths, stroke: borderStyle(kind).stroke });
  }
  const ecoregion = projectLines(nearLines(geography.ecoregionLine, projection), projection);
  if (ecoregion.length > 0) {
    shapes.push({
      kind: 'path',
      subPaths: ecoregion,
      stroke: { colour: MAP_INK.ecoregion, width: 0.9, dash: [3.2, 2.2], round: false },
    });
  }
  return shapes;
}
