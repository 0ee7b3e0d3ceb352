import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';

/**
 * The program's log in `logs/atlas.log` of the user's folder: slow queries and unexpected errors.
 * Where it cannot be written the program goes on without it.
 */
export function openLog(userFolder: string): Logger {
  try {
    const folder = join(userFolder, 'logs');
    mkdirSync(folder, { recursive: true });
    const stream = pino.destination({ dest: join(folder, 'atlas.log'), sync: true });
    // A log on a full disk must not take the program down.
    stream.on('error', () => {});
    return pino({ base: null }, stream);
  } catch {
    return pino({ enabled: false });
  }
}
