import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraft, type Draft } from '#renderer/annotations/form/draft.ts';
import type { EditResult } from '#renderer/annotations/state/annotation-editor.ts';
import { RequestError } from '#renderer/bridge/request.ts';

const STORED: EditResult = { ok: true, value: null };
const CONFLICT: EditResult = {
  ok: false,
  error: new RequestError('annotation-conflict', 'changed meanwhile'),
};
const FULL: EditResult = { ok: false, error: new RequestError('disk-full', 'full') };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A field over a store that answers as told and shows at once what is on its way, as the page does. */
function openField(first: string) {
  const stored: string[] = [];
  let answer = STORED;
  const draft: Draft = createDraft(first, async (text) => {
    if (answer.ok) {
      stored.push(text);
      draft.takeStored(text);
    }
    return answer;
  });
  return {
    draft,
    stored,
    answerWith: (next: EditResult) => {
      answer = next;
    },
    text: () => draft.state.get().text,
    problem: () => draft.state.get().problem,
  };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a draft', () => {
  it('is stored at a pause, and stays in the field with the blank at its end', async () => {
    const { draft, stored, text } = openField('');
    draft.write('two ');
    await vi.advanceTimersByTimeAsync(799);
    expect(stored).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(stored).toEqual(['two']);
    expect(text()).toBe('two ');
  });

  it('is stored every three seconds by who writes without a pause', async () => {
    const { draft, stored } = openField('');
    let written = '';
    for (let key = 0; key < 40; key += 1) {
      written += 'x';
      draft.write(written);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(stored.map(({ length }) => length)).toEqual([15, 30]);
  });

  it('is stored at once when the window is hidden, and can be gone on with', async () => {
    const { draft, stored, text } = openField('');
    draft.write('before the lid ');
    draft.flush();
    await settle();
    expect(stored).toEqual(['before the lid']);
    expect(text()).toBe('before the lid ');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(stored).toHaveLength(1);
  });

  it('does not write over somebody else’s text, whatever the reader does but say so', async () => {
    const { draft, stored, problem, text, answerWith } = openField('');
    answerWith(CONFLICT);
    draft.write('mine');
    await vi.advanceTimersByTimeAsync(800);
    draft.takeStored('theirs');
    answerWith(STORED);
    draft.write('mine too');
    await vi.advanceTimersByTimeAsync(5_000);
    draft.leave();
    draft.flush();
    draft.end();
    await settle();
    expect(stored).toEqual([]);
    expect([problem(), text()]).toEqual(['overtaken', 'mine too']);
    draft.commit();
    await settle();
    expect(stored).toEqual(['mine too']);
    expect([problem(), text()]).toEqual([null, null]);
  });

  it('gives way to a newer text when nothing of its own would be lost', async () => {
    const { draft, stored, text } = openField('');
    draft.write('mine');
    await vi.advanceTimersByTimeAsync(800);
    draft.takeStored('mine and theirs');
    draft.leave();
    await settle();
    expect(stored).toEqual(['mine']);
    expect(text()).toBe(null);
  });

  it('notices somebody else’s text that came while the reader was away', async () => {
    const { draft, stored, problem } = openField('');
    draft.write('mine');
    await vi.advanceTimersByTimeAsync(800);
    draft.write('mine, longer');
    draft.takeStored('theirs');
    draft.leave();
    await settle();
    expect(stored).toEqual(['mine']);
    expect(problem()).toBe('overtaken');
  });

  it('tries again after other failures', async () => {
    const { draft, stored, problem, answerWith } = openField('');
    answerWith(FULL);
    draft.write('a');
    await vi.advanceTimersByTimeAsync(800);
    expect(problem()).toBe('failed');
    answerWith(STORED);
    draft.write('ab');
    await vi.advanceTimersByTimeAsync(800);
    expect(stored).toEqual(['ab']);
    expect(problem()).toBe(null);
  });

  it('stays when the annotation is deleted, and is stored when it comes back', async () => {
    const { draft, stored, problem, text } = openField('');
    draft.write('forty minutes of work');
    draft.takeStored(null);
    await vi.advanceTimersByTimeAsync(5_000);
    draft.leave();
    draft.commit();
    draft.flush();
    await settle();
    expect(stored).toEqual([]);
    expect([problem(), text()]).toEqual(['gone', 'forty minutes of work']);
    draft.takeStored('');
    draft.leave();
    await settle();
    expect(stored).toEqual(['forty minutes of work']);
  });
});
