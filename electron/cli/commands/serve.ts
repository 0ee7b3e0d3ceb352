import { openProgram } from '../../api/open-program.ts';
import { ensureBundles } from '../../launcher/ensure-built.ts';
import { defaultUserFolder } from '../../services/user/default-user-folder.ts';
import { startWebDoor } from '../../web/start-web-door.ts';
import { type CommonOptions, packFolderOf } from '../options.ts';
import { printNote, printResult } from '../output.ts';

interface ServeOptions extends CommonOptions {
  readonly port: number;
  readonly localNetwork?: boolean;
}

/** `serve`: the atlas for a browser, until Ctrl+C. */
export async function serveCommand(options: ServeOptions): Promise<void> {
  const packFolder = await packFolderOf(options);
  await ensureBundles();
  const userFolder = options.userFolder ?? defaultUserFolder();
  const { services, router } = openProgram({ packFolder, userFolder });
  try {
    const isOnLocalNetwork = options.localNetwork === true;
    const door = await startWebDoor({ router, port: options.port, isOnLocalNetwork });
    printResult({ addresses: door.addresses, port: door.port }, options.json === true, () =>
      door.addresses.join('\n'),
    );
    const problem = services.annotations.problem();
    if (problem !== null) printNote(`${problem.code}: ${problem.message}`);
    printNote('Open the address in a browser. Stop with Ctrl+C.');
    await new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    await door.close();
  } finally {
    await services.close();
  }
}
