import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection, Polygon } from 'geojson';
import { type ElevationGrid, type Geography, readGeography } from '../geography.ts';

/**
 * The layers of data/geography with the two that only the base map needs: land and heights of the
 * wide surroundings (outside 84–168° E, 26–68° N), coarse, for the edges of the lowest zooms.
 */
export type BaseMapGeography = Geography & {
  readonly farLand: FeatureCollection<Polygon, Record<string, never>>;
  readonly farRelief: ElevationGrid;
};

/** Reads everything the base map is drawn from. Throws when a file is missing or malformed. */
export function readBaseMapGeography(geographyFolder: string): BaseMapGeography {
  return {
    ...readGeography(geographyFolder),
    farLand: JSON.parse(readFileSync(path.join(geographyFolder, 'far-land.geojson'), 'utf8')),
    farRelief: readElevationGrid(geographyFolder, 'far-relief'),
  };
}

/** Reads one grid of heights: its header `<name>.json` and its samples `<name>.bin.gz`. */
export function readElevationGrid(folder: string, name: string): ElevationGrid {
  const header = JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')) as {
    encoding: string;
    westDegrees: number;
    northDegrees: number;
    samplesPerDegree: number;
    columns: number;
    rows: number;
  };
  if (header.encoding !== 'int16-little-endian-row-differences-gzip') {
    throw new Error(`${name}.json: unknown encoding ${header.encoding}`);
  }
  const { columns, rows } = header;
  const bytes = gunzipSync(readFileSync(path.join(folder, `${name}.bin.gz`)));
  if (bytes.length !== columns * rows * 2) throw new Error(`${name}: the file has a wrong length`);
  const metres = new Int16Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    let height = 0;
    for (let index = row * columns; index < (row + 1) * columns; index++) {
      height += bytes.readInt16LE(index * 2);
      metres[index] = height;
    }
  }
  return {
    west: header.westDegrees,
    north: header.northDegrees,
    cellDegrees: 1 / header.samplesPerDegree,
    columns,
    rows,
    metres,
  };
}
