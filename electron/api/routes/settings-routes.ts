import { Hono } from 'hono';
import { settingsSchema } from '#shared/api/settings.ts';
import type { Services } from '../../services/open-services.ts';
import { limitBody } from '../limit-body.ts';
import { validateBody } from '../validate.ts';

/** The few fields of the settings are far smaller. */
const MAXIMUM_SETTINGS_BYTES = 10_000;

/** What the program remembers of its reader. */
export function settingsRoutes({ settings }: Services): Hono {
  return new Hono()
    .get('/settings', (context) => context.json(settings.read()))
    .put('/settings', limitBody(MAXIMUM_SETTINGS_BYTES), async (context) =>
      context.json(settings.write(await validateBody(settingsSchema, context))),
    );
}
