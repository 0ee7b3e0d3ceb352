import { afterAll, describe, expect, it, vi } from 'vitest';
import { type Briefings, openBriefings } from '#electron/services/briefings/open-briefings.ts';
import { DEFAULT_PACK_FOLDER } from '#electron/services/folders.ts';
import { briefingRequestSchema } from '#shared/api/briefings.ts';

/** A busy machine may take ten times as long as an idle one. */
vi.setConfig({ testTimeout: 180_000 });

const briefings: Briefings = openBriefings(DEFAULT_PACK_FOLDER, () => []);
afterAll(() => briefings.close());

const wish = (provinces: readonly string[]) =>
  briefingRequestSchema.parse({
    provinces,
    languages: ['en'],
    form: 'one-page',
    date: '2026-11-22',
  });

describe('jobs of several people at once', () => {
  it('one that is cancelled takes none of the others with it', async () => {
    const mine = briefings.start(wish(['RU-YEV', 'RU-AMU']));
    const theirs = briefings.start(wish(['RU-PRI', 'RU-KHA']));
    while (briefings.status(mine.id).done === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    briefings.cancel(theirs.id);
    expect(await briefings.finished(theirs.id)).toMatchObject({ state: 'cancelled', error: null });
    expect(await briefings.finished(mine.id)).toMatchObject({ state: 'done', done: 2 });
  });

  it('threads are there for the next one', async () => {
    const first = briefings.start(wish(['RU-YEV']));
    briefings.cancel(first.id);
    await briefings.finished(first.id);
    const { id } = briefings.start(wish(['RU-YEV']));
    expect(await briefings.finished(id)).toMatchObject({ state: 'done', done: 1 });
  });
});
