import { Hono } from 'hono';
import { AtlasError, toErrorBody } from '#shared/errors/atlas-error.ts';
import type { Services } from '../services/open-services.ts';
import { ERROR_STATUS } from './error-status.ts';
import { annotationRoutes } from './routes/annotation-routes.ts';
import { atlasRoutes } from './routes/atlas-routes.ts';
import { briefingRoutes } from './routes/briefing-routes.ts';
import { listingRoutes } from './routes/listing-routes.ts';
import { mapRoutes } from './routes/map-routes.ts';
import { settingsRoutes } from './routes/settings-routes.ts';
import { sketchRoutes } from './routes/sketch-routes.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import type { StaticFiles } from './static-files.ts';

export interface RouterOptions {
  readonly services: Services;
  /** The page's own files; development serves them from Vite instead. */
  readonly staticFiles: StaticFiles;
  /** Told of every error that is not of the closed list. */
  readonly onUnexpectedError: (error: unknown) => void;
}

/** The one router behind every door: a web `Request` in, a `Response` out. */
export function createRouter({ services, staticFiles, onUnexpectedError }: RouterOptions): Hono {
  const router = new Hono();
  router.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
  });
  router.onError((error, context) => {
    const known =
      error instanceof AtlasError
        ? error
        : new AtlasError(
            'internal',
            'Something went wrong inside the program. Nothing was changed.',
          );
    if (known !== error) onUnexpectedError(error);
    return context.json(toErrorBody(known), ERROR_STATUS[known.code]);
  });
  for (const routes of [
    atlasRoutes,
    listingRoutes,
    mapRoutes,
    annotationRoutes,
    briefingRoutes,
    settingsRoutes,
    sketchRoutes,
  ]) {
    router.route('/api', routes(services));
  }
  router.all('/api/*', (context) => {
    throw new AtlasError('not-found', `There is nothing at ${context.req.path}.`, {
      path: context.req.path,
    });
  });
  router.get('*', async (context) => {
    const response = await staticFiles(context.req.path);
    if (response === null) {
      throw new AtlasError('not-found', `There is no file ${context.req.path}.`, {
        path: context.req.path,
      });
    }
    return response;
  });
  return router;
}
