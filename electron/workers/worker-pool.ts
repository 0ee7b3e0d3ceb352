import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';

/** More threads than this would not print a set of 48 sooner, but use an office computer up. */
const MAXIMUM_THREADS = 4;

/** Worker entry, as source when run from source and as a bundle beside this one when built. */
function workerUrl(name: string): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${extension}`, import.meta.url).href;
}

/** A pool of threads for work that must not hold up the window. */
export interface WorkerPool {
  /** How many tasks it works on at once. */
  readonly threads: number;
  /**
   * @param signal stops this task alone: its thread is ended in the middle of the work and replaced,
   *   the others go on
   */
  run<Task, Result>(task: Task, signal: AbortSignal): Promise<Result>;
  /** Ends the threads; the next task starts new ones. */
  close(): Promise<void>;
}

/** Threads are started at first use and ended after half a minute without work. */
export function createWorkerPool(name: string): WorkerPool {
  let pool: Tinypool | null = null;
  const threads = Math.max(1, Math.min(MAXIMUM_THREADS, availableParallelism()));
  return {
    threads,
    run: (task, signal) => {
      pool ??= new Tinypool({
        filename: workerUrl(name),
        runtime: 'worker_threads',
        minThreads: 0,
        maxThreads: threads,
        idleTimeout: 30_000,
      });
      return pool.run(task, { signal });
    },
    close: async () => {
      const closing = pool;
      pool = null;
      await closing?.destroy();
    },
  };
}
