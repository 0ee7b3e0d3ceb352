import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

/** What the program keeps in the user's folder, annotations and their backups above all. */
const OWN_FILE = /^(annotations\.(.*\.)?sqlite|(settings|window)\.json$)/i;
const OWN_FOLDER = /^(backups|packs|logs|sketches|guests)$/i;

/** The path with links followed, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

/** True for a path at which the program itself keeps the user's data: nothing else belongs there. */
export function isOwnFile(path: string, userFolder: string): boolean {
  const inside = relative(realPath(resolve(userFolder)), realPath(resolve(path)));
  const [first = '', ...rest] = inside.split(sep);
  return OWN_FOLDER.test(first) || (rest.length === 0 && OWN_FILE.test(first));
}
