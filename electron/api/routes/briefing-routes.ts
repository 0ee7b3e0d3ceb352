import { zipSync } from 'fflate';
import { Hono } from 'hono';
import { briefingRequestSchema } from '#shared/api/briefings.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Services } from '../../services/open-services.ts';
import { limitBody } from '../limit-body.ts';
import { validateBody } from '../validate.ts';

/** Zip entries carry a date; a fixed one makes equal briefings an equal archive. */
const ARCHIVE_DATE = new Date('1980-01-01T12:00:00Z');

/** A wish for all provinces in all languages is a few hundred bytes. */
const MAXIMUM_WISH_BYTES = 10_000;

/** Printing: start, ask for progress, cancel, fetch. */
export function briefingRoutes({ briefings }: Services): Hono {
  return new Hono()
    .post('/briefings', limitBody(MAXIMUM_WISH_BYTES), async (context) =>
      context.json(briefings.start(await validateBody(briefingRequestSchema, context)), 202),
    )
    .get('/jobs/:id', (context) => context.json(briefings.status(context.req.param('id'))))
    .delete('/jobs/:id', (context) => context.json(briefings.cancel(context.req.param('id'))))
    .get('/briefings/:id/files/:name', (context) => {
      const name = context.req.param('name');
      const file = briefings.files(context.req.param('id')).find((one) => one.name === name);
      if (file === undefined) {
        throw new AtlasError('not-found', `There is no briefing “${name}” in this job.`, { name });
      }
      return context.body(file.content as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${file.name}"`,
      });
    })
    .get('/briefings/:id/archive', (context) => {
      const files = briefings.files(context.req.param('id'));
      if (files.length === 0) throw new AtlasError('not-found', 'No briefing is finished yet.');
      // PDFs are compressed already: level 0 only packs them together.
      const archive = zipSync(Object.fromEntries(files.map((file) => [file.name, file.content])), {
        level: 0,
        mtime: ARCHIVE_DATE,
      });
      return context.body(archive as Uint8Array<ArrayBuffer>, 200, {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="Amur-Heilong_briefings.zip"',
      });
    });
}
