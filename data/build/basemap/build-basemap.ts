import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import {
  BASE_MAP_FRAMES,
  BASE_MAP_WIDE_MAXIMUM_ZOOM,
  BASE_MAP_ZOOMS,
} from '#shared/cartography/base-map-style.ts';
import { readBaseMapGeography } from './base-map-geography.ts';
import { prepareReliefFields } from './relief-fields.ts';
import type { RenderedTile, RenderWorkerData } from './render-worker.ts';
import { type Tile, tilesInFrame } from './tile-maths.ts';
import { type DrawnTile, writeMbtiles } from './write-mbtiles.ts';

export type BuildBasemapOptions = {
  /** data/geography */
  geographyFolder: string;
  /** Where the MBTiles file goes; it is written beside it first and renamed when whole. */
  outputFile: string;
  /** Called after each tile. */
  onProgress?: (done: number, total: number) => void;
};

/** Changes with the drawing, not with the time. */
const BASE_MAP_VERSION = '1.0.0';

const ATTRIBUTION =
  'Natural Earth (public domain) · GSHHG and WDBII (LGPL) · ETOPO5 (public domain). ' +
  'Boundaries are indicative.';

/**
 * Draws the base map (512-pixel WebP tiles, tile zooms 3 to 8) and writes it as MBTiles 1.3. The
 * same geography gives the same file, byte for byte, whatever the number of cores.
 * Throws when data/geography is incomplete or the file cannot be written.
 */
export async function buildBasemap(
  options: BuildBasemapOptions,
): Promise<{ tiles: number; bytes: number }> {
  const { geographyFolder, outputFile, onProgress } = options;
  const relief = prepareReliefFields(readBaseMapGeography(geographyFolder));
  const plan = planTiles();
  const tiles = await drawAll(plan, { geographyFolder, relief }, onProgress);
  await writeMbtiles(outputFile, tiles, describe());
  return { tiles: tiles.length, bytes: (await stat(outputFile)).size };
}

/** All tiles of the base map, zoom by zoom. */
export function planTiles(): Tile[] {
  const plan: Tile[] = [];
  for (let zoom: number = BASE_MAP_ZOOMS.minimum; zoom <= BASE_MAP_ZOOMS.maximum; zoom++) {
    const isWide = zoom <= BASE_MAP_WIDE_MAXIMUM_ZOOM;
    plan.push(...tilesInFrame(isWide ? BASE_MAP_FRAMES.wide : BASE_MAP_FRAMES.near, zoom));
  }
  return plan;
}

/** Metadata of MBTiles 1.3. */
function describe(): Record<string, string> {
  const [west, south, east, north] = BASE_MAP_FRAMES.wide;
  return {
    name: 'Amur-Heilong base map',
    format: 'webp',
    type: 'baselayer',
    version: BASE_MAP_VERSION,
    description:
      'Relief, waters, borders and the indicative outline of the Amur-Heilong ecoregion; ' +
      '512-pixel tiles; zooms 3–5 cover the wide surroundings, 6–8 the ecoregion with a margin',
    attribution: ATTRIBUTION,
    bounds: `${west},${south},${east},${north}`,
    center: '124,48,4',
    minzoom: String(BASE_MAP_ZOOMS.minimum),
    maxzoom: String(BASE_MAP_ZOOMS.maximum),
  };
}

async function drawAll(
  plan: readonly Tile[],
  workerData: RenderWorkerData,
  onProgress: BuildBasemapOptions['onProgress'],
): Promise<DrawnTile[]> {
  const drawn: DrawnTile[] = [];
  let next = 0;
  const workerCount = Math.max(1, Math.min(availableParallelism(), 8));
  const runWorker = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./render-worker.ts', import.meta.url), { workerData });
      const giveNext = () => {
        const tile = plan[next++];
        if (tile) worker.postMessage(tile);
        else worker.terminate().then(() => resolve(), reject);
      };
      worker.on('message', ({ tile, picture }: RenderedTile) => {
        drawn.push({ ...tile, picture });
        onProgress?.(drawn.length, plan.length);
        giveNext();
      });
      worker.on('error', reject);
      giveNext();
    });
  await Promise.all(Array.from({ length: workerCount }, runWorker));
  return drawn;
}
