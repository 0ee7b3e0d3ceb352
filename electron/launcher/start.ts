import { spawn } from 'node:child_process';
import { Command } from 'commander';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { openProgram } from '../api/open-program.ts';
import { DEFAULT_PACK_FOLDER, PROGRAM_FOLDER } from '../services/folders.ts';
import { defaultUserFolder } from '../services/user/default-user-folder.ts';
import { startWebDoor } from '../web/start-web-door.ts';
import { ensureBundles, ensurePack } from './ensure-built.ts';
import { findElectron } from './find-electron.ts';
import { openBrowser } from './open-browser.ts';

interface StartOptions {
  readonly web?: boolean;
  readonly open: boolean;
  readonly port: number;
  readonly pack?: string;
  readonly userFolder?: string;
}

function openWindow(executable: string, options: StartOptions): void {
  const args = [PROGRAM_FOLDER];
  if (options.pack !== undefined) args.push('--pack', options.pack);
  if (options.userFolder !== undefined) args.push('--user-folder', options.userFolder);
  const child = spawn(executable, args, { stdio: 'inherit' });
  child.once('exit', (code) => process.exit(code ?? 0));
}

async function openInBrowser(options: StartOptions): Promise<void> {
  const { services, router } = openProgram({
    packFolder: options.pack ?? DEFAULT_PACK_FOLDER,
    userFolder: options.userFolder ?? defaultUserFolder(),
  });
  const door = await startWebDoor({ router, port: options.port });
  const [address = ''] = door.addresses;
  process.stdout.write(`${address}\n`);
  process.stderr.write('The atlas is open at this address. Stop it with Ctrl+C.\n');
  if (options.open) openBrowser(address);
  // While the browser loads the page, so that its first questions are answered at once.
  setImmediate(() => services.atlas.warmUp());
  const stop = async () => {
    await door.close();
    await services.close();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** `npm start`: the atlas in a window where Electron can run, otherwise in the browser. */
async function start(options: StartOptions): Promise<void> {
  if (options.pack === undefined) await ensurePack();
  await ensureBundles();
  if (options.web !== true) {
    const search = await findElectron();
    if (search.ok) return openWindow(search.executable, options);
    process.stderr.write(
      `No window: ${search.reason}. Opening the atlas in the browser instead.\n`,
    );
  }
  return openInBrowser(options);
}

const command = new Command('start')
  .option('--web', 'use the browser even where Electron is installed')
  .option('--no-open', 'do not open the browser')
  .option('--port <number>', 'port of the web door (default: any free one)', Number, 0)
  .option('--pack <folder>', 'folder of the atlas pack')
  .option('--user-folder <folder>', 'folder of annotations and settings')
  .parse();

try {
  await start(command.opts());
} catch (error) {
  const text = error instanceof AtlasError ? `${error.code}: ${error.message}` : String(error);
  process.stderr.write(`${text}\n`);
  process.exitCode = 1;
}
