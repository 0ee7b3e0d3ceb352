import { describe, expect, it } from 'vitest';
import { RequestError } from '#renderer/bridge/request.ts';
import { createBriefingJobs, type JobRequests } from '#renderer/briefings/job/briefing-job.ts';
import { formatBytes } from '#renderer/briefings/job/format-bytes.ts';
import { parseCurrent } from '#renderer/briefings/job/parse-current.ts';
import { fitWidthZoom, nextZoom } from '#renderer/briefings/preview/zoom-steps.ts';
import type { BriefingRequest, JobStatus } from '#shared/api/briefings.ts';

const WANTED: BriefingRequest = {
  provinces: ['RU-PRI'],
  languages: ['ru'],
  form: 'full',
  date: '2026-11-22',
  includeAnnotations: true,
  includeAuthors: true,
  office: '',
};

const FILE = { name: 'a.pdf', province: 'RU-PRI', language: 'ru', pages: 1, bytes: 3 };

function status(change: Partial<JobStatus> = {}): JobStatus {
  return {
    id: 'job-1',
    state: 'running',
    done: 0,
    total: 2,
    current: null,
    error: null,
    files: [],
    ...change,
  };
}

/** A server that answers with one status after the other. */
function createStand(answers: readonly (JobStatus | RequestError)[]): JobRequests {
  const left = [...answers];
  return {
    start: async () => status(),
    status: async () => {
      const next = left.shift();
      if (next instanceof Error) throw next;
      return next ?? status({ state: 'done', done: 2 });
    },
    cancel: async () => status(),
    wait: async () => {},
  };
}

describe('following a job', () => {
  it('asks until it is over', async () => {
    const jobs = createBriefingJobs(createStand([status({ done: 1, current: 'RU-PRI ru' })]));
    const seen: string[] = [];
    jobs.job.subscribe(() => {
      const job = jobs.job.get();
      seen.push(job.state === 'known' ? `${job.status.state} ${job.status.done}` : job.state);
    });
    await jobs.start(WANTED);
    expect(seen).toEqual(['starting', 'running 0', 'running 1', 'done 2']);
  });

  it('bears an answer that does not come, but not another program', async () => {
    const lost = new RequestError('no-connection', 'lost');
    const jobs = createBriefingJobs(createStand([lost, lost, status({ done: 1 })]));
    await jobs.start(WANTED);
    expect(jobs.job.get()).toMatchObject({ state: 'known', status: { state: 'done' } });

    const gone = createBriefingJobs(createStand([new RequestError('not-found', 'gone')]));
    await gone.start(WANTED);
    expect(gone.job.get()).toMatchObject({ state: 'failed', error: { code: 'not-found' } });
  });

  it('says why it could not be started', async () => {
    const jobs = createBriefingJobs({
      ...createStand([]),
      start: () => Promise.reject(new RequestError('disk-full', 'full')),
    });
    await jobs.start(WANTED);
    expect(jobs.job.get()).toMatchObject({ state: 'failed', error: { code: 'disk-full' } });
  });

  it('goes on after a reload, or quietly does not', async () => {
    const jobs = createBriefingJobs(createStand([status({ done: 1 })]));
    await jobs.resume(['job-1']);
    expect(jobs.job.get()).toMatchObject({ state: 'known', status: { state: 'done' } });
    const none = createBriefingJobs(createStand([new RequestError('not-found', 'gone')]));
    await none.resume(['job-1']);
    expect(none.job.get()).toEqual({ state: 'none' });
  });
});

describe('files of earlier jobs', () => {
  const over = (id: string) => status({ id, state: 'done', done: 2, files: [FILE] });

  /** A program with files of the jobs `kept`, whose next job has this id. */
  function createProgram(kept: readonly string[], next: () => string): JobRequests {
    return {
      ...createStand([]),
      start: async () => over(next()),
      status: async (id) => {
        if (kept.includes(id)) return over(id);
        throw new RequestError('not-found', 'gone');
      },
    };
  }

  it('stay in sight when another is started, as long as the program has them', async () => {
    let count = 0;
    const kept = ['job-1', 'job-2', 'job-3'];
    const jobs = createBriefingJobs(
      createProgram(kept, () => {
        count += 1;
        return `job-${count}`;
      }),
    );
    for (let started = 0; started < 3; started += 1) await jobs.start(WANTED);
    expect(jobs.earlier.get().map(({ id }) => id)).toEqual(['job-2', 'job-1']);
    kept.splice(0, 1);
    await jobs.start(WANTED);
    expect(jobs.earlier.get().map(({ id }) => id)).toEqual(['job-3', 'job-2']);
  });

  it('stay in sight when the next cannot be started or followed', async () => {
    const jobs = createBriefingJobs({
      ...createStand([new RequestError('no-connection', 'lost')]),
      start: () => Promise.reject(new RequestError('disk-full', 'full')),
      status: async (id) => over(id),
    });
    await jobs.resume(['job-1']);
    await jobs.start(WANTED);
    expect(jobs.job.get().state).toBe('failed');
    expect(jobs.earlier.get().map(({ id }) => id)).toEqual(['job-1']);

    const lost = createBriefingJobs({
      ...createStand([]),
      start: async () => status({ done: 1, files: [FILE] }),
      status: () => Promise.reject(new RequestError('no-connection', 'lost')),
    });
    await lost.start(WANTED);
    expect(lost.job.get().state).toBe('failed');
    expect(lost.earlier.get().map(({ id }) => id)).toEqual(['job-1']);
  });

  it('are there again after a reload', async () => {
    const jobs = createBriefingJobs(createProgram(['job-3', 'job-1'], () => 'job-4'));
    await jobs.resume(['job-3', 'job-2', 'job-1']);
    expect(jobs.job.get()).toMatchObject({ state: 'known', status: { id: 'job-3' } });
    expect(jobs.earlier.get().map(({ id }) => id)).toEqual(['job-1']);
  });
});

describe('small parts', () => {
  it('reads what is worked on', () => {
    expect(parseCurrent('RU-PRI ru')).toEqual({ province: 'RU-PRI', language: 'ru' });
    expect(parseCurrent('MN-061 mn')).toEqual({ province: 'MN-061', language: 'mn' });
    for (const text of [null, '', 'RU-PRI', 'XX-1 ru', 'RU-PRI fr']) {
      expect(parseCurrent(text)).toBeNull();
    }
  });
  it('writes sizes of files', () => {
    expect(formatBytes(412_345, 'en')).toBe('412\u00a0kB');
    expect(formatBytes(20_400_000, 'ru')).toBe('20,4\u00a0МБ');
    expect(formatBytes(12, 'en')).toBe('1\u00a0kB');
  });
  it('steps the zoom and fits the width', () => {
    expect(nextZoom(1, 1)).toBe(1.25);
    expect(nextZoom(1.1, -1)).toBe(1);
    expect(nextZoom(3, 1)).toBe(3);
    expect(fitWidthZoom(800, 1_200)).toBeCloseTo(1.5);
    expect(fitWidthZoom(800, 100)).toBe(0.5);
  });
});
