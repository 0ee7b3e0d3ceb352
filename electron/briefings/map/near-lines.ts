import type { Position } from '#shared/model/schemas.ts';
import type { GeographyFeature, GeographyLayer } from '../briefing-input.ts';
import { linesOf } from './geometry-parts.ts';
import type { MapProjection } from './map-projection.ts';

type Bounds = readonly [west: number, south: number, east: number, north: number];

interface BoundedLine {
  readonly line: readonly Position[];
  readonly bounds: Bounds;
}

const boundedLines = new WeakMap<GeographyFeature, readonly BoundedLine[]>();
const frameBounds = new WeakMap<MapProjection, Bounds>();
const SAMPLES = 12;

/**
 * The lines of a layer that come near the frame. Bounds are kept with each feature:
 * a batch of forty-eight briefings then projects only what it draws.
 */
export function nearLines(
  layer: GeographyLayer,
  projection: MapProjection,
  accepts: (feature: GeographyFeature) => boolean = () => true,
): (readonly Position[])[] {
  const [west, south, east, north] = boundsOfFrame(projection);
  const near: (readonly Position[])[] = [];
  for (const feature of layer.features) {
    if (!accepts(feature)) continue;
    for (const { line, bounds } of linesWithBounds(feature)) {
      if (bounds[0] > east || bounds[2] < west || bounds[1] > north || bounds[3] < south) continue;
      near.push(line);
    }
  }
  return near;
}

function linesWithBounds(feature: GeographyFeature): readonly BoundedLine[] {
  let lines = boundedLines.get(feature);
  if (!lines) {
    lines = linesOf(feature.geometry).map((line) => ({ line, bounds: boundsOf(line) }));
    boundedLines.set(feature, lines);
  }
  return lines;
}

function boundsOfFrame(projection: MapProjection): Bounds {
  let bounds = frameBounds.get(projection);
  if (!bounds) {
    const edge: Position[] = [];
    for (let index = 0; index <= SAMPLES; index += 1) {
      const x = (projection.width * index) / SAMPLES;
      const y = (projection.height * index) / SAMPLES;
      edge.push(
        projection.toPosition(x, 0),
        projection.toPosition(x, projection.height),
        projection.toPosition(0, y),
        projection.toPosition(projection.width, y),
      );
    }
    const [west, south, east, north] = boundsOf(edge);
    bounds = [west - 0.3, south - 0.3, east + 0.3, north + 0.3];
    frameBounds.set(projection, bounds);
  }
  return bounds;
}

export function boundsOf(positions: readonly Position[]): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return [west, south, east, north];
}
