import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { Command } from 'commander';
import { createServer } from 'vite';
import { openProgram } from '../api/open-program.ts';
import { DEFAULT_PACK_FOLDER, PROGRAM_FOLDER } from '../services/folders.ts';
import { defaultUserFolder } from '../services/user/default-user-folder.ts';
import { ensurePack } from './ensure-built.ts';

/**
 * `npm run dev`: the page from Vite with live reload, the same router under `/api`. Listens on
 * 127.0.0.1 only and asks for no token, so it is for developing, not for offices.
 */
async function develop(options: { readonly userFolder?: string }): Promise<void> {
  await ensurePack();
  const { router, services } = openProgram({
    packFolder: DEFAULT_PACK_FOLDER,
    userFolder: options.userFolder ?? defaultUserFolder(),
  });
  const answer = getRequestListener(router.fetch);
  const server = await createServer({
    configFile: join(PROGRAM_FOLDER, 'renderer', 'vite.config.ts'),
    root: join(PROGRAM_FOLDER, 'renderer'),
    plugins: [
      {
        name: 'atlas-router',
        configureServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => {
            if (request.url?.startsWith('/api/')) void answer(request, response);
            else next();
          });
        },
      },
    ],
    server: { host: '127.0.0.1', strictPort: false, proxy: {} },
  });
  await server.listen();
  server.printUrls();
  const stop = async () => {
    await server.close();
    await services.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

const command = new Command('dev')
  .option('--user-folder <folder>', 'folder of annotations and settings')
  .parse();

await develop(command.opts());
