import type { Position } from 'geojson';
import {
  leastIslandAreaSquareKilometres,
  leastLakeAreaSquareKilometres,
  type RiverClass,
  riverWidthPixels,
} from '#shared/cartography/base-map-style.ts';
import type { BorderProperties } from '../geography.ts';
import { ecoregionPolygons, inlandOutline } from '../inland-outline.ts';
import type { BaseMapGeography } from './base-map-geography.ts';
import { type PixelBox, type PixelLine, simplifyPixels } from './clip.ts';
import { mercatorX, mercatorY, worldPixels } from './tile-maths.ts';

/** A line in world pixels of one zoom. */
export type ProjectedLine = { line: PixelLine; box: PixelBox };

/** A polygon: its outline first, then holes. */
export type ProjectedPolygon = { rings: ProjectedLine[]; box: PixelBox };

export type ProjectedRiver = ProjectedLine & {
  class: RiverClass;
  hasSource: boolean;
  along: Float64Array;
};
export type ProjectedBorder = ProjectedLine &
  BorderProperties & { alongRiver: boolean; along: Float64Array };
export type ProjectedLake = ProjectedPolygon & { isRiver: boolean; intermittent: boolean };

/** Everything drawn on tiles of one zoom. */
export type ProjectedLayers = {
  zoom: number;
  land: ProjectedPolygon[];
  /** The shores of the land, without the straight edges of the frame it was cut from. */
  coast: ProjectedLine[];
  lakes: ProjectedLake[];
  rivers: ProjectedRiver[];
  borders: ProjectedBorder[];
  ecoregion: ProjectedPolygon[];
  /** The outline of the ecoregion where it is not a coast. */
  ecoregionLines: ProjectedLine[];
};

/** How much a line may be moved to save vertices: below what can be seen. */
const TOLERANCE_PIXELS = 0.3;

/** Projects, simplifies and thins out all layers for one zoom. */
export function projectLayers(geography: BaseMapGeography, zoom: number): ProjectedLayers {
  const isWide = zoom <= 5;
  const leastIsland = leastIslandAreaSquareKilometres(zoom);
  const leastLake = leastLakeAreaSquareKilometres(zoom);
  const polygons = (coordinates: Position[][]) => projectPolygon(coordinates, zoom);

  const landSources = [...geography.land.features, ...(isWide ? geography.farLand.features : [])];
  const pixelSquareKilometres = (40_030 / worldPixels(zoom)) ** 2 * 0.4;
  const land = landSources
    .map(({ geometry }) => ({ geometry, polygon: polygons(geometry.coordinates) }))
    .filter(({ polygon }) => {
      const [outline] = polygon.rings;
      return outline && areaPixels(outline.line) * pixelSquareKilometres >= leastIsland;
    });
  return {
    zoom,
    land: land.map(({ polygon }) => polygon),
    coast: land.flatMap(({ geometry }) =>
      geometry.coordinates.flatMap(withoutFrame).map((line) => projectLine(line, zoom)),
    ),
    lakes: geography.lakes.features
      .filter(
        ({ properties }) =>
          properties.areaSquareKilometres >= leastLake && !('partOfRiver' in properties),
      )
      .map(({ properties, geometry }) => ({
        ...polygons(geometry.coordinates),
        isRiver: (properties.kind as string) === 'river',
        intermittent: properties.intermittent === true,
      })),
    rivers: geography.rivers.features
      .filter(({ properties }) => riverWidthPixels(properties.class, zoom) > 0)
      .map(({ properties, geometry }) => {
        const projected = projectLine(geometry.coordinates, zoom);
        return {
          ...projected,
          class: properties.class,
          hasSource: properties.id !== undefined,
          along: lengthsAlong(projected.line),
        };
      })
      .reverse(),
    borders: geography.borders.features.map(({ properties, geometry }) => {
      const projected = projectLine(geometry.coordinates, zoom);
      return {
        ...projected,
        ...properties,
        alongRiver: 'alongRiver' in properties,
        along: lengthsAlong(projected.line),
      };
    }),
    ecoregion: ecoregionPolygons(geography).map(polygons),
    ecoregionLines: inlandOutline(geography).map((line) => projectLine(line, zoom)),
  };
}

/** Whether a box of a feature meets a box of a tile. */
export function boxesMeet(a: PixelBox, b: PixelBox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

function projectPolygon(coordinates: Position[][], zoom: number): ProjectedPolygon {
  const rings = coordinates.map((ring) => projectLine(ring, zoom));
  const box = rings[0]?.box ?? [0, 0, 0, 0];
  return { rings: rings.filter((ring, index) => index === 0 || ring.line.length >= 8), box };
}

function projectLine(coordinates: Position[], zoom: number): ProjectedLine {
  const world = worldPixels(zoom);
  const line = new Float64Array(coordinates.length * 2);
  coordinates.forEach(([longitude, latitude], index) => {
    line[index * 2] = mercatorX(longitude as number) * world;
    line[index * 2 + 1] = mercatorY(latitude as number) * world;
  });
  const simplified = simplifyPixels(line, TOLERANCE_PIXELS);
  return { line: simplified, box: boxOf(simplified) };
}

function boxOf(line: PixelLine): PixelBox {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let index = 0; index < line.length; index += 2) {
    left = Math.min(left, line[index] as number);
    right = Math.max(right, line[index] as number);
    top = Math.min(top, line[index + 1] as number);
    bottom = Math.max(bottom, line[index + 1] as number);
  }
  return [left, top, right, bottom];
}

function lengthsAlong(line: PixelLine): Float64Array {
  const along = new Float64Array(line.length / 2);
  for (let vertex = 1; vertex < along.length; vertex++) {
    along[vertex] =
      (along[vertex - 1] as number) +
      Math.hypot(
        (line[vertex * 2] as number) - (line[vertex * 2 - 2] as number),
        (line[vertex * 2 + 1] as number) - (line[vertex * 2 - 1] as number),
      );
  }
  return along;
}

function areaPixels(line: PixelLine): number {
  let sum = 0;
  for (let index = 2; index < line.length; index += 2) {
    sum +=
      (line[index - 2] as number) * (line[index + 1] as number) -
      (line[index] as number) * (line[index - 1] as number);
  }
  return Math.abs(sum) / 2;
}

/** The frame that land.geojson was cut to and the one that far-land.geojson was cut to. */
const FRAME_LONGITUDES = [84, 168, 40, 180];
const FRAME_LATITUDES = [26, 68, -2, 74];

/** A ring without its edges along a frame. */
function withoutFrame(ring: Position[]): Position[][] {
  const isOn = (a: Position, b: Position, axis: 0 | 1, values: number[]) =>
    values.some(
      (value) =>
        Math.abs((a[axis] as number) - value) < 0.002 &&
        Math.abs((b[axis] as number) - value) < 0.002,
    );
  const lines: Position[][] = [];
  let line: Position[] = [];
  ring.forEach((position, index) => {
    const previous = ring[index - 1];
    if (
      previous &&
      (isOn(previous, position, 0, FRAME_LONGITUDES) ||
        isOn(previous, position, 1, FRAME_LATITUDES))
    ) {
      if (line.length > 1) lines.push(line);
      line = [];
    }
    line.push(position);
  });
  if (line.length > 1) lines.push(line);
  return lines;
}
