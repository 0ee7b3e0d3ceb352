import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `package.json`: found upwards, because bundles lie deeper than sources. */
function findProgramFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return folder;
}

export const PROGRAM_FOLDER = findProgramFolder();

/** Where `npm run build:pack` puts the atlas pack. */
export const DEFAULT_PACK_FOLDER = join(PROGRAM_FOLDER, 'out', 'pack');

/** Where `npm run build` puts the page. */
export const RENDERER_FOLDER = join(PROGRAM_FOLDER, 'out', 'renderer');
