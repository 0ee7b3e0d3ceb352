import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, Geometry, LineString, MultiPolygon, Polygon } from 'geojson';
import { z } from 'zod';

/** Properties of a province's or the ecoregion's outline. */
export interface OutlineProperties {
  readonly id: string;
}

/** A border line; `inside` is true within the ecoregion, `alongRiver` where it follows one. */
export interface BorderProperties {
  readonly class: 'country' | 'province' | 'disputed';
  readonly inside?: boolean;
  readonly alongRiver?: boolean;
}

/**
 * `id` only for well-known lakes and reservoirs; `drawn` means digitised by hand, `partOfRiver`
 * that the water is drawn with its river already and the outline serves for the name only.
 */
export interface LakeProperties {
  readonly id?: string;
  readonly kind: 'lake' | 'reservoir' | 'river';
  readonly partOfRiver?: boolean;
  readonly drawn?: boolean;
  readonly intermittent?: boolean;
  readonly areaSquareKilometres: number;
}

/** `class` runs from 1, the Amur, to 5; `id` only for well-known rivers; `drawn` by hand. */
export interface RiverProperties {
  readonly id?: string;
  readonly drawn?: boolean;
  readonly class: 1 | 2 | 3 | 4 | 5;
}

/** Elevations in metres on a regular grid, row by row from the north-west corner. */
export interface ElevationGrid {
  /** Longitude of the westernmost sample, degrees. */
  readonly west: number;
  /** Latitude of the northernmost sample, degrees. */
  readonly north: number;
  readonly cellDegrees: number;
  readonly columns: number;
  readonly rows: number;
  readonly metres: Int16Array;
}

/** A sea's name in four languages at the point where it is written; rank 1 is the largest. */
export interface SeaLabel {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly rank: number;
  readonly en: string;
  readonly ru: string;
  readonly zh: string;
  readonly mn: string;
}

/** Geodesic areas of a province and of its part inside the outline, computed by `derive`. */
export interface ProvinceArea {
  readonly provinceId: string;
  readonly areaSquareKilometres: number;
  readonly areaInsideSquareKilometres: number;
}

/** Everything in `data/geography`; `data/SOURCES.md` says where each layer comes from. */
export interface Geography {
  readonly provinces: FeatureCollection<Polygon | MultiPolygon, OutlineProperties>;
  readonly ecoregion: FeatureCollection<Polygon | MultiPolygon, OutlineProperties>;
  readonly borders: FeatureCollection<LineString, BorderProperties>;
  readonly land: FeatureCollection<Polygon, Record<string, never>>;
  readonly lakes: FeatureCollection<Polygon, LakeProperties>;
  readonly rivers: FeatureCollection<LineString, RiverProperties>;
  readonly relief: ElevationGrid;
  readonly seas: readonly SeaLabel[];
  readonly provinceAreas: readonly ProvinceArea[];
}

const reliefHeaderSchema = z.object({
  encoding: z.literal('int16-little-endian-row-differences-gzip'),
  unit: z.literal('metre'),
  westDegrees: z.number(),
  northDegrees: z.number(),
  samplesPerDegree: z.number(),
  columns: z.int(),
  rows: z.int(),
});

/** Each sample is stored as its difference from the one to the west. */
function decodeRelief(bytes: Buffer, columns: number, rows: number): Int16Array {
  const metres = new Int16Array(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    let previous = 0;
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column;
      previous += bytes.readInt16LE(index * 2);
      metres[index] = previous;
    }
  }
  return metres;
}

/**
 * Reads one grid of elevations: its header `<name>.json` and its samples `<name>.bin.gz`.
 *
 * @throws Error when the samples are not as many as the header says
 */
export function readElevationGrid(folder: string, name: string): ElevationGrid {
  const header = reliefHeaderSchema.parse(
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')),
  );
  const { columns, rows } = header;
  const bytes = gunzipSync(readFileSync(join(folder, `${name}.bin.gz`)));
  if (bytes.length !== columns * rows * 2) throw new Error(`${name}: the file has a wrong length`);
  return {
    west: header.westDegrees,
    north: header.northDegrees,
    cellDegrees: 1 / header.samplesPerDegree,
    columns,
    rows,
    metres: decodeRelief(bytes, columns, rows),
  };
}

function readTable(folder: string, name: string): Record<string, string>[] {
  return parse(readFileSync(join(folder, name), 'utf8'), { columns: true });
}

/**
 * Reads the committed layers of `data/geography`.
 *
 * @throws Error when a file is missing or is not what `derive` writes: the folder is part of the
 *   source tree, so this is a broken checkout
 */
export function readGeography(folder: string): Geography {
  const layer = <Shape extends Geometry, Properties>(name: string) =>
    JSON.parse(readFileSync(join(folder, `${name}.geojson`), 'utf8')) as FeatureCollection<
      Shape,
      Properties
    >;
  return {
    provinces: layer('provinces'),
    ecoregion: layer('ecoregion'),
    borders: layer('borders'),
    land: layer('land'),
    lakes: layer('lakes'),
    rivers: layer('rivers'),
    relief: readElevationGrid(folder, 'relief'),
    seas: readTable(folder, 'seas.csv').map((row) => ({
      id: row.id ?? '',
      longitude: Number(row.longitude),
      latitude: Number(row.latitude),
      rank: Number(row.rank),
      en: row.en ?? '',
      ru: row.ru ?? '',
      zh: row.zh ?? '',
      mn: row.mn ?? '',
    })),
    provinceAreas: readTable(folder, 'province-areas.csv').map((row) => ({
      provinceId: row.province_id ?? '',
      areaSquareKilometres: Number(row.area_square_kilometres),
      areaInsideSquareKilometres: Number(row.area_inside_square_kilometres),
    })),
  };
}
