import { afterAll } from 'vitest';
import { type OpenProgram, openProgram } from '#electron/api/open-program.ts';
import { DEFAULT_PACK_FOLDER } from '#electron/services/folders.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TestProgram extends OpenProgram {
  readonly userFolder: string;
  /** Asks the router as a page would; the body is sent as JSON. */
  ask(path: string, method?: string, body?: unknown): Promise<Response>;
}

/** The real pack with an empty user's folder, behind the router. */
export function openTestProgram(userFolder: string = temporaryFolder()): TestProgram {
  const program = openProgram({ packFolder: DEFAULT_PACK_FOLDER, userFolder });
  afterAll(() => program.services.close());
  return {
    ...program,
    userFolder,
    ask: async (path, method = 'GET', body) =>
      program.router.request(`http://atlas.test${path}`, {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      }),
  };
}
