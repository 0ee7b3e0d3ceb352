import { createStore, type Store } from '#renderer/app/store.ts';
import { RequestError } from '#renderer/bridge/request.ts';
import type { BriefingRequest, JobStatus } from '#shared/api/briefings.ts';

/** How often a running job is asked about. */
const POLL_MILLISECONDS = 300;
/** Answers that may fail to come, one after the other, before the job is given up. */
const MISSED_ANSWERS_ALLOWED = 10;

/** The printing that was started last in this window. */
export type BriefingJob =
  | { readonly state: 'none' }
  | { readonly state: 'starting' }
  | { readonly state: 'known'; readonly status: JobStatus; readonly isCancelling: boolean }
  /** It could not be started, or nobody knows of it any more. */
  | { readonly state: 'failed'; readonly error: RequestError };

export interface JobRequests {
  start(wanted: BriefingRequest): Promise<JobStatus>;
  status(id: string): Promise<JobStatus>;
  cancel(id: string): Promise<JobStatus>;
  wait(milliseconds: number): Promise<void>;
}

export interface BriefingJobs {
  readonly job: Store<BriefingJob>;
  start(wanted: BriefingRequest): Promise<void>;
  /** Finished files stay. */
  cancel(): Promise<void>;
  /** Goes on asking about a job of before a reload. */
  resume(id: string): Promise<void>;
}

function toRequestError(error: unknown): RequestError {
  return error instanceof RequestError ? error : new RequestError('internal', String(error));
}

/** Follows one printing after the other. */
export function createBriefingJobs(requests: JobRequests): BriefingJobs {
  const job = createStore<BriefingJob>({ state: 'none' });
  /** Counts up with every start, so that an older job's answers are let go. */
  let turn = 0;

  const show = (status: JobStatus) =>
    job.set((current) => ({
      state: 'known',
      status,
      isCancelling: status.state === 'running' && current.state === 'known' && current.isCancelling,
    }));

  const follow = async (first: JobStatus, own: number) => {
    let status = first;
    let missed = 0;
    show(status);
    while (status.state === 'running') {
      await requests.wait(POLL_MILLISECONDS);
      if (turn !== own) return;
      try {
        status = await requests.status(status.id);
        missed = 0;
      } catch (error) {
        const failed = toRequestError(error);
        missed += 1;
        if (failed.code === 'no-connection' && missed <= MISSED_ANSWERS_ALLOWED) continue;
        if (turn === own) job.set({ state: 'failed', error: failed });
        return;
      }
      if (turn !== own) return;
      show(status);
    }
  };

  return {
    job,
    start: async (wanted) => {
      turn += 1;
      const own = turn;
      job.set({ state: 'starting' });
      try {
        await follow(await requests.start(wanted), own);
      } catch (error) {
        if (turn === own) job.set({ state: 'failed', error: toRequestError(error) });
      }
    },
    cancel: async () => {
      const current = job.get();
      if (current.state !== 'known' || current.status.state !== 'running') return;
      job.set({ ...current, isCancelling: true });
      try {
        await requests.cancel(current.status.id);
      } catch {
        // It may have ended by itself; the next answer says so.
        job.set((now) => (now.state === 'known' ? { ...now, isCancelling: false } : now));
      }
    },
    resume: async (id) => {
      turn += 1;
      const own = turn;
      try {
        const status = await requests.status(id);
        if (turn === own) await follow(status, own);
      } catch {
        // Cleared meanwhile, or another start of the program: nothing to go on with.
        if (turn === own) job.set({ state: 'none' });
      }
    },
  };
}
