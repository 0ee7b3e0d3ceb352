import type { Hono } from 'hono';
import { RENDERER_FOLDER } from '../services/folders.ts';
import { logListeners, openLog } from '../services/log.ts';
import { openServices, type Services } from '../services/open-services.ts';
import { createRouter } from './create-router.ts';
import { serveFolder } from './static-files.ts';

/** The services with the router over them: what every door that shows the page opens. */
export interface OpenProgram {
  readonly services: Services;
  readonly router: Hono;
}

/** @throws AtlasError when the pack cannot be read */
export function openProgram(folders: {
  readonly packFolder: string;
  readonly userFolder: string;
}): OpenProgram {
  const log = openLog(folders.userFolder);
  const services = openServices({ ...folders, ...logListeners(log) });
  const router = createRouter({
    services,
    staticFiles: serveFolder(RENDERER_FOLDER),
    onUnexpectedError: (error) => log.error(error),
  });
  return { services, router };
}
