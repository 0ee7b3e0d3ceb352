import { homedir } from 'node:os';
import { join } from 'node:path';

const FOLDER_NAME = 'Amur-Heilong Atlas';

/**
 * The system's folder for program data: `%APPDATA%`, `~/Library/Application Support`, or
 * `$XDG_DATA_HOME` (by default `~/.local/share`), the same at every door.
 */
export function defaultUserFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
): string {
  const home = homedir();
  if (platform === 'win32') {
    return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), FOLDER_NAME);
  }
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', FOLDER_NAME);
  return join(environment.XDG_DATA_HOME || join(home, '.local', 'share'), FOLDER_NAME);
}
