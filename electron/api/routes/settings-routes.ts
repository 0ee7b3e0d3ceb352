import { Hono } from 'hono';
import { settingsSchema } from '#shared/api/settings.ts';
import type { Services } from '../../services/open-services.ts';
import { limitBody } from '../limit-body.ts';
import { guestOf } from '../reader.ts';
import { validateBody } from '../validate.ts';

/** The few fields of the settings are far smaller. */
const MAXIMUM_SETTINGS_BYTES = 10_000;

/** What the program remembers of its reader. */
export function settingsRoutes({ settings }: Services): Hono {
  return new Hono()
    .get('/settings', (context) => {
      const guest = guestOf(context);
      return context.json(guest === null ? settings.read() : settings.readGuest(guest));
    })
    .put('/settings', limitBody(MAXIMUM_SETTINGS_BYTES), async (context) => {
      const wanted = await validateBody(settingsSchema, context);
      const guest = guestOf(context);
      return context.json(
        guest === null ? settings.write(wanted) : settings.writeGuest(guest, wanted),
      );
    });
}
