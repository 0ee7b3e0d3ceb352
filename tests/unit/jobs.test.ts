import { describe, expect, it } from 'vitest';
import { createJobs, type JobFile } from '#electron/services/briefings/jobs.ts';

const file: JobFile = {
  name: 'a.pdf',
  province: 'RU-PRI',
  language: 'ru',
  pages: 1,
  bytes: 3,
  content: new Uint8Array(3),
};

describe('jobs', () => {
  it('counts finished files and ends as done', async () => {
    const jobs = createJobs();
    const { id } = jobs.start(1, async ({ begin, finish }) => {
      begin(0, 'RU-PRI ru');
      finish(0, file);
    });
    expect(await jobs.finished(id)).toMatchObject({ state: 'done', done: 1, total: 1 });
    expect(jobs.files(id)).toHaveLength(1);
  });

  it('lists files in the order asked for, whichever is ready first', async () => {
    const jobs = createJobs();
    const { id } = jobs.start(2, async ({ finish }) => {
      finish(1, { ...file, name: 'second.pdf' });
      finish(0, { ...file, name: 'first.pdf' });
    });
    const { files } = await jobs.finished(id);
    expect(files.map(({ name }) => name)).toEqual(['first.pdf', 'second.pdf']);
    expect(jobs.files(id).map(({ name }) => name)).toEqual(['first.pdf', 'second.pdf']);
  });

  it('names the first file that is still worked on', async () => {
    const jobs = createJobs();
    const seen: (string | null)[] = [];
    const { id } = jobs.start(3, async ({ begin, finish }) => {
      // The job can be asked about only once it has been started.
      await Promise.resolve();
      const look = () => seen.push(jobs.status(id).current);
      begin(0, 'RU-AMU en');
      begin(1, 'RU-AMU ru');
      look();
      finish(0, file);
      look();
      begin(2, 'RU-AMU zh');
      finish(2, file);
      look();
      finish(1, file);
      look();
    });
    await jobs.finished(id);
    expect(seen).toEqual(['RU-AMU en', 'RU-AMU ru', 'RU-AMU ru', null]);
  });

  it('keeps what is finished when it is cancelled', async () => {
    const jobs = createJobs();
    const { id } = jobs.start(2, async ({ signal, finish }) => {
      finish(0, file);
      await new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    });
    jobs.cancel(id);
    expect(await jobs.finished(id)).toMatchObject({ state: 'cancelled', done: 1, error: null });
  });

  it('tells why it failed', async () => {
    const jobs = createJobs();
    const { id } = jobs.start(1, async () => {
      throw new Error('no font');
    });
    expect(await jobs.finished(id)).toMatchObject({
      state: 'failed',
      error: { code: 'briefing-failed', message: 'no font' },
    });
  });

  it('keeps only the newest finished jobs', async () => {
    const jobs = createJobs();
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const { id } = jobs.start(0, async () => {});
      await jobs.finished(id);
      ids.push(id);
    }
    expect(() => jobs.status(ids[0] ?? '')).toThrow(/no job/);
    expect(jobs.status(ids[4] ?? '').state).toBe('done');
  });
});
