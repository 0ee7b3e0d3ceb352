import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { annotationChangesRequestSchema } from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Services } from '../../services/open-services.ts';
import { validateBody } from '../validate.ts';

/** A year of an office's drawings is a few megabytes; beyond this it is a data set. */
const MAXIMUM_IMPORT_BYTES = 50_000_000;

/** The user's own points, lines and regions. */
export function annotationRoutes({ annotations }: Services): Hono {
  const limit = bodyLimit({
    maxSize: MAXIMUM_IMPORT_BYTES,
    onError: () => {
      const message = `The file is larger than ${MAXIMUM_IMPORT_BYTES / 1_000_000} MB and was not read. Your annotations are as they were.`;
      throw new AtlasError('invalid-file', message);
    },
  });
  return new Hono()
    .get('/annotations', (context) => context.json({ annotations: annotations.list() }))
    .post('/annotations/changes', limit, async (context) => {
      const { changes } = await validateBody(annotationChangesRequestSchema, context);
      return context.json({ changes: annotations.apply(changes) });
    })
    .post('/annotations/import', limit, async (context) =>
      context.json(annotations.importGeoJson(await context.req.text())),
    )
    .get('/annotations/export', (context) =>
      context.body(annotations.exportGeoJson(), 200, {
        'Content-Type': 'application/geo+json',
        'Content-Disposition': 'attachment; filename="annotations.geojson"',
      }),
    )
    .post('/annotations/set-aside', (context) => context.json(annotations.setAside()));
}
