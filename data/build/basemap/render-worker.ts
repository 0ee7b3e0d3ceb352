import { parentPort, workerData } from 'node:worker_threads';
import { readBaseMapGeography } from './base-map-geography.ts';
import { type ProjectedLayers, projectLayers } from './project-layers.ts';
import type { ReliefFields } from './relief-fields.ts';
import { renderTile } from './render-tile.ts';
import type { Tile } from './tile-maths.ts';

/** What a worker is started with: the heights lie in shared memory. */
export type RenderWorkerData = { geographyFolder: string; relief: ReliefFields };

/** One answer for each tile asked for. */
export type RenderedTile = { tile: Tile; picture: Uint8Array };

const { geographyFolder, relief } = workerData as RenderWorkerData;
const geography = readBaseMapGeography(geographyFolder);
let layers: ProjectedLayers | undefined;

parentPort?.on('message', (tile: Tile) => {
  if (layers?.zoom !== tile.zoom) layers = projectLayers(geography, tile.zoom);
  const buffer = renderTile(tile, { layers, relief });
  // A copy of its own: the buffer may lie in a pool that cannot be handed over.
  const picture = new Uint8Array(buffer);
  const answer: RenderedTile = { tile, picture };
  parentPort?.postMessage(answer, [picture.buffer]);
});
