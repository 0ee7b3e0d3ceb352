import { Hono } from 'hono';
import { z } from 'zod';
import type { Services } from '../../services/open-services.ts';
import { validate } from '../validate.ts';

/** Web Mercator tiles go no deeper than this in any format the atlas reads. */
const DEEPEST_ZOOM = 24;

const tileSchema = z
  .object({
    zoom: z.coerce.number().int().min(0).max(DEEPEST_ZOOM),
    column: z.coerce.number().int().min(0),
    row: z.coerce.number().int().min(0),
  })
  .refine(
    ({ zoom, column, row }) => column < 2 ** zoom && row < 2 ** zoom,
    'tile outside the world',
  );

/** Tiles never change within a pack; an hour keeps a second pack from looking like the first. */
const TILE_CACHE = 'private, max-age=3600';

/** What the map is drawn from: base map tiles and the vector data over them. */
export function mapRoutes({ atlas }: Services): Hono {
  return new Hono()
    .get('/map', (context) =>
      context.body(atlas.mapDataJson(), 200, { 'Content-Type': 'application/json' }),
    )
    .get('/tiles/:zoom/:column/:row', (context) => {
      const { zoom, column, row } = validate(tileSchema, context.req.param());
      const tile = atlas.tiles.read(zoom, column, row);
      // No error: beyond the edge of the base map there is simply nothing to draw.
      if (tile === null) return context.body(null, 204, { 'Cache-Control': TILE_CACHE });
      return context.body(tile as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': atlas.tiles.mediaType,
        'Cache-Control': TILE_CACHE,
      });
    });
}
