import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DEFAULT_PACK_FOLDER, PROGRAM_FOLDER } from '#electron/services/folders.ts';

export interface StartedProgram {
  readonly address: string;
  /** Ends it the hard way, as a power cut would. */
  kill(): Promise<void>;
}

/** Runs what `npm start` runs, through the web door, and waits for the address it prints. */
export async function startProgram(userFolder: string): Promise<StartedProgram> {
  const child = spawn(
    process.execPath,
    [
      '--import',
      pathToFileURL(join(PROGRAM_FOLDER, 'electron', 'launcher', 'check-node.mjs')).href,
      join(PROGRAM_FOLDER, 'electron', 'launcher', 'start.ts'),
      '--web',
      '--no-open',
      '--pack',
      DEFAULT_PACK_FOLDER,
      '--user-folder',
      userFolder,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  for await (const part of child.stdout) {
    output += String(part);
    if (output.includes('\n')) break;
  }
  return {
    address: output.trim(),
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
