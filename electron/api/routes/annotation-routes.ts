import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import {
  annotationChangesRequestSchema,
  annotationsImportQuerySchema,
} from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Services } from '../../services/open-services.ts';
import { validate, validateBody } from '../validate.ts';

/** A year of an office's drawings is a few megabytes; beyond this it is a data set. */
const MAXIMUM_IMPORT_BYTES = 50_000_000;

/** Taking an import back sends what it brought, and what it replaced. */
const MAXIMUM_CHANGES_BYTES = 4 * MAXIMUM_IMPORT_BYTES;

function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      const message = `The file is larger than ${maxSize / 1_000_000} MB and was not read. Your annotations are as they were.`;
      throw new AtlasError('import-too-large', message, { megabytes: maxSize / 1_000_000 });
    },
  });
}

/** The user's own points, lines and regions. */
export function annotationRoutes({ annotations, settings }: Services): Hono {
  return new Hono()
    .get('/annotations', (context) => context.json({ annotations: annotations.list() }))
    .post('/annotations/changes', limitBody(MAXIMUM_CHANGES_BYTES), async (context) => {
      const { changes, keepVersions } = await validateBody(annotationChangesRequestSchema, context);
      return context.json({ changes: annotations.apply(changes, { keepVersions }) });
    })
    .post('/annotations/import', limitBody(MAXIMUM_IMPORT_BYTES), async (context) => {
      const { language } = validate(annotationsImportQuerySchema, context.req.query());
      const file = new Uint8Array(await context.req.arrayBuffer());
      return context.json(annotations.importGeoJson(file, language ?? settings.read().language));
    })
    .get('/annotations/export', (context) =>
      context.body(annotations.exportGeoJson(), 200, {
        'Content-Type': 'application/geo+json',
        'Content-Disposition': 'attachment; filename="annotations.geojson"',
      }),
    )
    .post('/annotations/set-aside', (context) => context.json(annotations.setAside()));
}
