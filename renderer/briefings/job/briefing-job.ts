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
  /** Jobs before that one whose files the program still has, the newest first. */
  readonly earlier: Store<readonly JobStatus[]>;
  start(wanted: BriefingRequest): Promise<void>;
  /** Finished files stay. */
  cancel(): Promise<void>;
  /**
   * Goes on asking about the jobs of before a reload.
   *
   * @param ids the newest first
   */
  resume(ids: readonly string[]): Promise<void>;
}

function toRequestError(error: unknown): RequestError {
  return error instanceof RequestError ? error : new RequestError('internal', String(error));
}

/** Follows one printing after the other. */
export function createBriefingJobs(requests: JobRequests): BriefingJobs {
  const job = createStore<BriefingJob>({ state: 'none' });
  const earlier = createStore<readonly JobStatus[]>([]);
  /** Counts up with every start, so that an older job's answers are let go. */
  let turn = 0;

  const show = (status: JobStatus) =>
    job.set((current) => ({
      state: 'known',
      status,
      isCancelling: status.state === 'running' && current.state === 'known' && current.isCancelling,
    }));

  const keep = (status: JobStatus) => {
    if (status.files.length > 0) earlier.set((before) => [status, ...before]);
  };

  /** The program keeps the files of a few jobs: those that it has let go are not offered. */
  const renewEarlier = async () => {
    const answers = await Promise.all(
      earlier
        .get()
        .map((known) =>
          requests
            .status(known.id)
            .catch((error: unknown) => (toRequestError(error).code === 'not-found' ? null : known)),
        ),
    );
    earlier.set(answers.filter((status) => status !== null));
  };

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
        if (turn !== own) return;
        if (failed.code === 'no-connection') keep(status);
        job.set({ state: 'failed', error: failed });
        return;
      }
      if (turn !== own) return;
      show(status);
    }
  };

  return {
    job,
    earlier,
    start: async (wanted) => {
      turn += 1;
      const own = turn;
      const last = job.get();
      if (last.state === 'known') keep(last.status);
      job.set({ state: 'starting' });
      try {
        const status = await requests.start(wanted);
        await Promise.all([follow(status, own), renewEarlier()]);
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
    resume: async (ids) => {
      turn += 1;
      const own = turn;
      // Cleared meanwhile, or another start of the program: nothing to go on with.
      const asked = await Promise.all(ids.map((id) => requests.status(id).catch(() => null)));
      const [newest, ...before] = asked.filter((status) => status !== null);
      if (turn !== own || newest === undefined) return;
      earlier.set(before);
      await follow(newest, own);
    },
  };
}
