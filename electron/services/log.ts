import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pino, { type Logger } from 'pino';
import type { SlowQueryListener } from '../database/database.ts';
import type { TroubleListener } from './annotations/annotations-file.ts';

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

/** What the program's parts are told to report to its log. */
export interface LogListeners {
  readonly onSlowQuery: SlowQueryListener;
  readonly onTrouble: TroubleListener;
}

export function logListeners(log: Logger): LogListeners {
  return {
    onSlowQuery: (query, milliseconds) => log.warn({ query, milliseconds }, 'slow query'),
    onTrouble: (what, error) => log.warn({ err: error }, what),
  };
}
