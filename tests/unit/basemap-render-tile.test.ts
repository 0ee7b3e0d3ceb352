import { createHash } from 'node:crypto';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBaseMapGeography } from '#data/build/basemap/base-map-geography.ts';
import { planTiles } from '#data/build/basemap/build-basemap.ts';
import { projectLayers } from '#data/build/basemap/project-layers.ts';
import { prepareReliefFields } from '#data/build/basemap/relief-fields.ts';
import { renderTile, type TileSource } from '#data/build/basemap/render-tile.ts';
import { mercatorX, mercatorY } from '#data/build/basemap/tile-maths.ts';

const geographyFolder = path.resolve(import.meta.dirname, '../../data/geography');
const zoom = 6;

/** The tile with Lake Khanka in it. */
const tile = {
  zoom,
  column: Math.floor(mercatorX(132.4) * 2 ** zoom),
  row: Math.floor(mercatorY(45) * 2 ** zoom),
};

describe('drawing a tile', () => {
  let source: TileSource;

  beforeAll(() => {
    const geography = readBaseMapGeography(geographyFolder);
    source = { layers: projectLayers(geography, zoom), relief: prepareReliefFields(geography) };
  }, 60_000);

  it('gives the same bytes twice', () => {
    const hash = () => createHash('sha256').update(renderTile(tile, source)).digest('hex');
    expect(hash()).toBe(hash());
  });

  it('is a WebP of 512 pixels with the blue of the lake where the lake is', async () => {
    const picture = renderTile(tile, source);
    expect(picture.subarray(8, 12).toString('latin1')).toBe('WEBP');
    const image = await loadImage(picture);
    expect([image.width, image.height]).toEqual([512, 512]);
    const context = createCanvas(512, 512).getContext('2d');
    context.drawImage(image, 0, 0);
    const x = Math.round((mercatorX(132.4) * 2 ** zoom - tile.column) * 512);
    const y = Math.round((mercatorY(44.9) * 2 ** zoom - tile.row) * 512);
    const [red = 0, , blue = 0] = context.getImageData(x, y, 1, 1).data;
    expect(blue - red).toBeGreaterThan(25);
  });

  it('plans each tile once', () => {
    const keys = planTiles().map(({ zoom: z, column, row }) => `${z}/${column}/${row}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(900);
  });
});
