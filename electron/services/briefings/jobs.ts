import { randomUUID } from 'node:crypto';
import type { BriefingFile, JobStatus } from '#shared/api/briefings.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';

/** Finished jobs kept for download; a set of 48 briefings is about 20 MB. */
const JOBS_KEPT = 3;

/** A finished file with its bytes. */
export interface JobFile extends BriefingFile {
  readonly content: Uint8Array;
}

/** What the work of a job is given. */
export interface JobContext {
  readonly signal: AbortSignal;
  /**
   * Reports what is begun now.
   *
   * @param position place of the file in the order asked for
   */
  begin(position: number, name: string): void;
  /** @param position place of the file in the order asked for, whichever is ready first */
  finish(position: number, file: JobFile): void;
}

/** Long work with progress and cancel, asked about by a short poll. */
export interface Jobs {
  start(total: number, work: (context: JobContext) => Promise<void>): JobStatus;
  /** @throws AtlasError `not-found` */
  status(id: string): JobStatus;
  cancel(id: string): JobStatus;
  /** The files that are ready, in the order asked for. */
  files(id: string): readonly JobFile[];
  /** Resolves when the job is no longer running. */
  finished(id: string): Promise<JobStatus>;
}

interface Job {
  status: JobStatus;
  readonly files: () => readonly JobFile[];
  readonly controller: AbortController;
  readonly promise: Promise<void>;
}

function toJobError(error: unknown): { code: string; message: string } {
  if (error instanceof AtlasError) return { code: error.code, message: error.message };
  return { code: 'briefing-failed', message: (error as Error).message };
}

export function createJobs(): Jobs {
  const jobs = new Map<string, Job>();
  const find = (id: string): Job => {
    const job = jobs.get(id);
    if (job === undefined) {
      throw new AtlasError('not-found', `There is no job ${id}; it may be over and cleared.`, {
        id,
      });
    }
    return job;
  };
  const clearOld = () => {
    const over = [...jobs].filter(([, job]) => job.status.state !== 'running');
    for (const [id] of over.slice(0, Math.max(0, over.length - JOBS_KEPT))) jobs.delete(id);
  };
  return {
    start: (total, work) => {
      clearOld();
      const id = randomUUID();
      const controller = new AbortController();
      const slots: (JobFile | undefined)[] = [];
      const files = () => slots.filter((file) => file !== undefined);
      /** What is begun and not finished, at its place in the order asked for. */
      const begun: (string | undefined)[] = [];
      const firstBegun = () => begun.find((name) => name !== undefined) ?? null;
      let status: JobStatus = {
        id,
        state: 'running',
        done: 0,
        total,
        current: null,
        error: null,
        files: [],
      };
      const update = (change: Partial<JobStatus>) => {
        status = { ...status, ...change };
      };
      const context: JobContext = {
        signal: controller.signal,
        begin: (position, name) => {
          begun[position] = name;
          update({ current: firstBegun() });
        },
        finish: (position, file) => {
          slots[position] = file;
          begun[position] = undefined;
          update({
            done: status.done + 1,
            current: firstBegun(),
            files: files().map(({ content: _, ...rest }) => rest),
          });
        },
      };
      const promise = work(context).then(
        () => update({ state: controller.signal.aborted ? 'cancelled' : 'done', current: null }),
        (error: unknown) => {
          const state = controller.signal.aborted ? 'cancelled' : 'failed';
          update({ state, current: null, error: state === 'failed' ? toJobError(error) : null });
        },
      );
      const job: Job = {
        get status() {
          return status;
        },
        files,
        controller,
        promise,
      };
      jobs.set(id, job);
      return status;
    },
    status: (id) => find(id).status,
    cancel: (id) => {
      const job = find(id);
      job.controller.abort();
      return job.status;
    },
    files: (id) => find(id).files(),
    finished: async (id) => {
      const job = find(id);
      await job.promise;
      return job.status;
    },
  };
}
