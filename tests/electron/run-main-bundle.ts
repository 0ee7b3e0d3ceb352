import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PROGRAM_FOLDER } from '#electron/services/folders.ts';

/** What a probe sees inside the process of the main bundle; see `stand-in.mjs`. */
export interface StandIn {
  readonly record: any;
  readonly app: any;
}

export interface RunningMain {
  /** Runs a function inside the process and brings back what it returns. */
  probe<Result, Argument = undefined>(
    work: (standIn: StandIn, argument: Argument) => Result | Promise<Result>,
    argument?: Argument,
  ): Promise<Awaited<Result>>;
  /** The next event of a name: `quit`, `exit`. */
  event(name: string): Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

/** Starts the built main bundle in its own process with `electron` replaced by the stand-in. */
export function runMainBundle(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): RunningMain {
  const child: ChildProcess = fork(join(PROGRAM_FOLDER, 'out', 'main', 'index.js'), args, {
    execArgv: ['--import', join(import.meta.dirname, 'register-stand-in.mjs')],
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  let nextId = 0;
  const events: Record<string, unknown>[] = [];
  child.on('message', (message: Record<string, unknown>) => {
    if (message.event !== undefined) events.push(message);
  });
  return {
    probe: (work, argument) => {
      nextId += 1;
      const id = nextId;
      return new Promise((resolve, reject) => {
        const listener = (message: { id?: number; error?: string; result?: never }) => {
          if (message.id !== id) return;
          child.off('message', listener);
          if (message.error === undefined) resolve(message.result as never);
          else reject(new Error(message.error));
        };
        child.on('message', listener);
        child.send({ id, source: work.toString(), argument });
      });
    },
    event: async (name) => {
      for (;;) {
        const found = events.find((one) => one.event === name);
        if (found !== undefined) return found;
        await once(child, 'message');
      }
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
