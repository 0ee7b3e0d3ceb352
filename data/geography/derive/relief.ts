import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { runTool } from './run-tool.ts';

/** A grid of heights in metres; row 0 is the northernmost, column 0 the westernmost. */
export type HeightGrid = {
  west: number;
  north: number;
  samplesPerDegree: number;
  columns: number;
  rows: number;
  metres: Int16Array;
};

/** ETOPO5 has a sample at every full 5 minutes: 12 to the degree, from 90° N and 0° E. */
const SAMPLES_A_DEGREE = 12;
const WEST = 84;
const EAST = 168;
const SOUTH = 26;
const NORTH = 68;

/**
 * ETOPO5's samples in this file lie east of where its axis says: moving them 3.75 minutes east gives
 * the best agreement of its sign with GSHHG's land (439 cells of 43,700 wrong between 128° and 144° E
 * against 598 unmoved; measured in steps of 0.6 minutes, both ways).
 */
const EAST_SHIFT_DEGREES = 0.0625;

/** The wide surroundings, for the lowest zooms only: every fourth sample (20 minutes). */
const FAR = { west: 40, east: 180, south: -2, north: 74, step: 4 };

/** Reads the crop 84–168° E, 26–68° N of ETOPO5. */
export async function readEtopo5(file: string, workFolder: string): Promise<HeightGrid> {
  const metres = await readWindow(file, workFolder, WEST, EAST, SOUTH, NORTH);
  return {
    west: WEST + EAST_SHIFT_DEGREES,
    north: NORTH,
    samplesPerDegree: SAMPLES_A_DEGREE,
    columns: (EAST - WEST) * SAMPLES_A_DEGREE + 1,
    rows: (NORTH - SOUTH) * SAMPLES_A_DEGREE + 1,
    metres,
  };
}

/** Reads the wide surroundings 40–180° E, 2° S–74° N, each sample the mean of 4 × 4 samples. */
export async function readFarEtopo5(file: string, workFolder: string): Promise<HeightGrid> {
  const { west, east, south, north, step } = FAR;
  const metres = await readWindow(file, workFolder, west, east, south, north);
  const fineColumns = (east - west) * SAMPLES_A_DEGREE + 1;
  const columns = Math.floor(fineColumns / step);
  const rows = Math.floor(((north - south) * SAMPLES_A_DEGREE + 1) / step);
  const coarse = new Int16Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      for (let dy = 0; dy < step; dy++) {
        for (let dx = 0; dx < step; dx++) {
          sum += metres[(row * step + dy) * fineColumns + column * step + dx] as number;
        }
      }
      coarse[row * columns + column] = Math.round(sum / (step * step));
    }
  }
  // A mean stands in the middle of its samples.
  const middle = (step - 1) / 2 / SAMPLES_A_DEGREE;
  return {
    west: west + EAST_SHIFT_DEGREES + middle,
    north: north - middle,
    samplesPerDegree: SAMPLES_A_DEGREE / step,
    columns,
    rows,
    metres: coarse,
  };
}

async function readWindow(
  file: string,
  workFolder: string,
  west: number,
  east: number,
  south: number,
  north: number,
): Promise<Int16Array> {
  const columns = (east - west) * SAMPLES_A_DEGREE + 1;
  const rows = (north - south) * SAMPLES_A_DEGREE + 1;
  const window = [west * SAMPLES_A_DEGREE, (90 - north) * SAMPLES_A_DEGREE, columns, rows];
  const output = path.join(workFolder, 'etopo5.raw');
  await runTool(
    'gdal_translate',
    ['-q', '-of', 'ENVI', '-ot', 'Int16', '-srcwin', ...window.map(String), file, output],
    workFolder,
  );
  const bytes = await readFile(output);
  const metres = new Int16Array(columns * rows);
  for (let index = 0; index < metres.length; index++) metres[index] = bytes.readInt16LE(index * 2);
  return metres;
}

/**
 * Writes `<name>.bin.gz` (row by row from the north-west, 16-bit little-endian differences from the
 * sample to the west, the first of a row as it is; gzip) and its header `<name>.json`.
 */
export async function writeRelief(grid: HeightGrid, folder: string, name: string): Promise<void> {
  const bytes = Buffer.alloc(grid.metres.length * 2);
  for (let row = 0; row < grid.rows; row++) {
    let previous = 0;
    for (let column = 0; column < grid.columns; column++) {
      const index = row * grid.columns + column;
      const metres = grid.metres[index] as number;
      bytes.writeInt16LE(metres - previous, index * 2);
      previous = metres;
    }
  }
  await writeFile(path.join(folder, `${name}.bin.gz`), gzipSync(bytes, { level: 9 }));
  const header = {
    source: 'ETOPO5 (NOAA, 1988), from Debian ferret-datasets etopo5.cdf; public domain',
    file: `${name}.bin.gz`,
    encoding: 'int16-little-endian-row-differences-gzip',
    unit: 'metre',
    westDegrees: grid.west,
    northDegrees: grid.north,
    samplesPerDegree: grid.samplesPerDegree,
    columns: grid.columns,
    rows: grid.rows,
  };
  await writeFile(path.join(folder, `${name}.json`), `${JSON.stringify(header, null, 2)}\n`);
}
