import { Hono } from 'hono';
import { z } from 'zod';
import { sketchSchema } from '#shared/api/sketches.ts';
import type { Services } from '../../services/open-services.ts';
import { limitBody } from '../limit-body.ts';
import { readerOf } from '../reader.ts';
import { validate, validateBody } from '../validate.ts';

/** A sketch of the greatest number of corners, each with all its decimals. */
const MAXIMUM_SKETCH_BYTES = 2_000_000;

/** Shapes that are not finished yet. */
export function sketchRoutes({ sketches }: Services): Hono {
  const windowOf = (value: string) => validate(z.uuid(), value);
  return new Hono()
    .get('/sketches', (context) => context.json({ sketches: sketches.list(readerOf(context)) }))
    .put('/sketches/:window', limitBody(MAXIMUM_SKETCH_BYTES), async (context) => {
      const sketch = await validateBody(sketchSchema, context);
      sketches.keep(readerOf(context), windowOf(context.req.param('window')), sketch);
      return context.json({ sketch });
    })
    .delete('/sketches/:window', (context) => {
      sketches.remove(readerOf(context), windowOf(context.req.param('window')));
      return context.json({ sketch: null });
    });
}
