import { Hono } from 'hono';
import { settingsSchema } from '#shared/api/settings.ts';
import type { Services } from '../../services/open-services.ts';
import { validateBody } from '../validate.ts';

/** What the program remembers of its reader. */
export function settingsRoutes({ settings }: Services): Hono {
  return new Hono()
    .get('/settings', (context) => context.json(settings.read()))
    .put('/settings', async (context) =>
      context.json(settings.write(await validateBody(settingsSchema, context))),
    );
}
