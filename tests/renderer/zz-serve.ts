import { serve } from '@hono/node-server';
import { createRouter } from '#electron/api/create-router.ts';
import { serveFolder } from '#electron/api/static-files.ts';
import { openServices } from '#electron/services/open-services.ts';

const services = openServices({
  packFolder: process.argv[2],
  userFolder: '/tmp/ru',
  onSlowQuery: (q, ms) => console.log('slow', q, ms),
});
const router = createRouter({
  services,
  staticFiles: serveFolder('/tmp/rout'),
  onUnexpectedError: (e) => console.error(e),
});
serve({ fetch: router.fetch, port: 4188, hostname: '127.0.0.1' });
console.log('up');
