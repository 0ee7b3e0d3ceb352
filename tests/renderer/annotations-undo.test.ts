import { describe, expect, it } from 'vitest';
import {
  type AnnotationRequests,
  createAnnotationEditor,
} from '#renderer/annotations/state/annotation-editor.ts';
import { shownAnnotations } from '#renderer/annotations/state/annotations-state.ts';
import type { EditLabel } from '#renderer/annotations/state/edit-label.ts';
import { RequestError } from '#renderer/bridge/request.ts';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import { exampleAnnotation } from './annotations-examples.ts';

const LABEL: EditLabel = { kind: 'title', title: '', category: 'other', count: 1 };

const NOTHING_IMPORTED = {
  changes: [],
  added: 0,
  updated: 0,
  unchanged: 0,
  conflicts: 0,
  repeated: 0,
  adjusted: [],
  refused: [],
};

/** What the server does: checks revisions, writes new ones, applies all or nothing. */
function createStand(first: readonly Annotation[] = []) {
  const stored = new Map(first.map((one) => [one.id, one]));
  let failure: RequestError | null = null;
  const send = (changes: readonly AnnotationChange[]): AnnotationChange[] => {
    if (failure !== null) throw failure;
    for (const { before, after } of changes) {
      const id = (after ?? before)?.id ?? '';
      if (before?.revision !== stored.get(id)?.revision) {
        throw new RequestError('annotation-conflict', id);
      }
    }
    return changes.map(({ before, after }) => {
      const id = (after ?? before)?.id ?? '';
      const former = stored.get(id) ?? null;
      if (after === null) {
        stored.delete(id);
        return { before: former, after: null };
      }
      const written = { ...after, revision: Math.max(former?.revision ?? 0, after.revision) + 1 };
      stored.set(id, written);
      return { before: former, after: written };
    });
  };
  const kept: boolean[] = [];
  const requests: AnnotationRequests = {
    load: async () => [...stored.values()],
    send: async (changes, keepVersions) => {
      kept.push(keepVersions);
      return send(changes);
    },
    import: async () => {
      const changes = send([
        { before: null, after: exampleAnnotation({ id: 'imported-1', title: 'one' }) },
        { before: null, after: exampleAnnotation({ id: 'imported-2', title: 'two' }) },
      ]);
      return { ...NOTHING_IMPORTED, changes, added: 2 };
    },
  };
  return {
    requests,
    stored,
    /** Of each request, whether the versions were to be kept. */
    kept,
    fail: (error: RequestError | null) => {
      failure = error;
    },
  };
}

function rename(id: string, title: string) {
  return (annotations: readonly Annotation[]): AnnotationChange[] => {
    const before = annotations.find((one) => one.id === id);
    return before === undefined ? [] : [{ before, after: { ...before, title } }];
  };
}

async function openEditor(first: readonly Annotation[] = []) {
  const stand = createStand(first);
  const editor = createAnnotationEditor(stand.requests);
  await editor.load();
  const titles = () => editor.state.get().stored.map(({ title }) => title);
  return { ...stand, editor, titles };
}

describe('undo and redo', () => {
  it('takes edits of one annotation back and does them again, over new revisions', async () => {
    const { editor, titles, stored } = await openEditor([
      exampleAnnotation({ id: 'a', title: '0' }),
    ]);
    for (const title of ['1', '2', '3']) await editor.edit(LABEL, rename('a', title));
    expect(titles()).toEqual(['3']);
    for (const expected of ['2', '1', '0', '0']) {
      await editor.undo();
      expect(titles()).toEqual([expected]);
    }
    for (const expected of ['1', '2', '3', '3']) {
      await editor.redo();
      expect(titles()).toEqual([expected]);
    }
    await editor.undo();
    await editor.undo();
    expect(titles()).toEqual(['1']);
    expect(stored.get('a')?.title).toBe('1');
  });

  it('brings a deleted annotation back, with the edits before it', async () => {
    const { editor, titles } = await openEditor([exampleAnnotation({ id: 'a', title: '0' })]);
    await editor.edit(LABEL, rename('a', '1'));
    await editor.edit({ ...LABEL, kind: 'delete' }, ([before]) =>
      before === undefined ? [] : [{ before, after: null }],
    );
    expect(titles()).toEqual([]);
    expect(editor.state.get().notice?.kind).toBe('deleted');
    await editor.undo();
    expect(titles()).toEqual(['1']);
    await editor.undo();
    expect(titles()).toEqual(['0']);
    await editor.redo();
    await editor.redo();
    expect(titles()).toEqual([]);
  });

  it('takes an import back in one step', async () => {
    const { editor, titles, kept } = await openEditor();
    await editor.import((count) => ({ ...LABEL, kind: 'import', count }), new Blob(['{}']), 'en');
    expect(titles()).toEqual(['one', 'two']);
    expect(editor.state.get().history.past.at(-1)?.label.count).toBe(2);
    await editor.undo();
    expect(titles()).toEqual([]);
    await editor.redo();
    expect(titles().toSorted()).toEqual(['one', 'two']);
    expect(kept).toEqual([true, true]);
    await editor.edit(LABEL, rename('imported-1', 'edited'));
    await editor.undo();
    expect(kept).toEqual([true, true, false, false]);
  });

  it('forgets what was undone when something new is done', async () => {
    const { editor, titles } = await openEditor([exampleAnnotation({ id: 'a', title: '0' })]);
    await editor.edit(LABEL, rename('a', '1'));
    await editor.undo();
    await editor.edit(LABEL, rename('a', '2'));
    await editor.redo();
    expect(titles()).toEqual(['2']);
  });

  it('shows edits at once and stores them one after the other', async () => {
    const { editor } = await openEditor([exampleAnnotation({ id: 'a', title: '0' })]);
    const first = editor.edit(LABEL, rename('a', '1'));
    const second = editor.edit(LABEL, rename('a', '2'));
    expect(shownAnnotations(editor.state.get())[0]?.title).toBe('2');
    expect((await first).ok && (await second).ok).toBe(true);
    expect(editor.state.get().pending).toEqual([]);
    expect(editor.state.get().stored[0]).toMatchObject({ title: '2', revision: 3 });
  });

  it('does not send an edit that changes nothing', async () => {
    const { editor } = await openEditor();
    expect((await editor.edit(LABEL, () => [])).ok).toBe(true);
    expect(editor.state.get().history.past).toEqual([]);
  });
});

describe('conflicts and failures', () => {
  it('loads again after a conflict and drops only the steps that are stale', async () => {
    const { editor, stored, titles } = await openEditor([
      exampleAnnotation({ id: 'a', title: 'a0' }),
      exampleAnnotation({ id: 'b', title: 'b0' }),
    ]);
    await editor.edit(LABEL, rename('a', 'a1'));
    await editor.edit(LABEL, rename('b', 'b1'));
    const elsewhere = stored.get('a') as Annotation;
    stored.set('a', { ...elsewhere, title: 'theirs', revision: elsewhere.revision + 1 });

    const result = await editor.edit(LABEL, rename('a', 'mine'));
    expect(result.ok).toBe(false);
    expect(titles()).toEqual(['theirs', 'b1']);
    expect(editor.state.get().notice?.kind).toBe('conflict');
    expect(editor.state.get().history.past).toHaveLength(1);
    await editor.undo();
    expect(titles()).toEqual(['theirs', 'b0']);
  });

  it('tells that an annotation was deleted elsewhere, and gives the text back', async () => {
    const { editor, stored } = await openEditor([exampleAnnotation({ id: 'a', title: 'a0' })]);
    stored.delete('a');
    const label = { ...LABEL, text: 'mine' };
    const first = await editor.edit(label, rename('a', 'mine'));
    expect(first).toMatchObject({ ok: false, error: { code: 'annotation-conflict' } });
    expect(editor.state.get().notice).toEqual({ kind: 'gone', label });
    // By now the page knows: there is nothing to send, and yet the text was not stored.
    editor.dismissNotice();
    const second = await editor.edit(label, (annotations) =>
      annotations.some(({ id }) => id === 'a') ? [] : null,
    );
    expect(second).toMatchObject({ ok: false, error: { code: 'annotation-conflict' } });
    expect(editor.state.get().notice).toEqual({ kind: 'gone', label });
    expect(shownAnnotations(editor.state.get())).toEqual([]);
  });

  it('keeps the page when loading again fails', async () => {
    let failure: RequestError | null = null;
    const stand = createStand([exampleAnnotation({ id: 'a', title: 'a0' })]);
    const editor = createAnnotationEditor({
      ...stand.requests,
      load: () => (failure === null ? stand.requests.load() : Promise.reject(failure)),
    });
    await editor.load();
    failure = new RequestError('forbidden', 'started anew');
    await editor.load();
    expect(editor.state.get().load.kind).toBe('ready');
    failure = new RequestError('annotations-damaged', 'bad');
    await editor.load();
    expect(editor.state.get().load.kind).toBe('failed');
  });

  it('keeps what is stored, and says so, when an edit cannot be stored', async () => {
    const { editor, fail, titles } = await openEditor([exampleAnnotation({ id: 'a', title: '0' })]);
    fail(new RequestError('disk-full', 'full'));
    const result = await editor.edit(LABEL, rename('a', '1'));
    expect(result).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(titles()).toEqual(['0']);
    expect(shownAnnotations(editor.state.get())[0]?.title).toBe('0');
    expect(editor.state.get().notice).toMatchObject({ kind: 'failed' });
    fail(null);
    expect((await editor.edit(LABEL, rename('a', '1'))).ok).toBe(true);
  });

  it('drops a step that is never accepted, so that those before it can be undone', async () => {
    const { editor, fail, titles } = await openEditor([exampleAnnotation({ id: 'a', title: '0' })]);
    await editor.edit(LABEL, rename('a', '1'));
    await editor.edit(LABEL, rename('a', '2'));
    fail(new RequestError('disk-full', 'full'));
    await editor.undo();
    expect(editor.state.get().history.past).toHaveLength(2);
    fail(new RequestError('invalid-request', 'too much'));
    await editor.undo();
    expect(editor.state.get().notice).toMatchObject({ kind: 'failed' });
    expect(editor.state.get().history.past).toHaveLength(1);
    fail(null);
    expect(titles()).toEqual(['2']);
  });

  it('says why the annotations could not be loaded', async () => {
    const stand = createStand();
    const editor = createAnnotationEditor({
      ...stand.requests,
      load: () => Promise.reject(new RequestError('annotations-damaged', 'bad', { file: 'f' })),
    });
    await editor.load();
    expect(editor.state.get().load).toMatchObject({
      kind: 'failed',
      error: { code: 'annotations-damaged', details: { file: 'f' } },
    });
  });

  it('shows what is wrong when an edit finds the file damaged or gone', async () => {
    const stand = createStand([exampleAnnotation({ id: 'a', title: '0' })]);
    const damaged = new RequestError('annotations-damaged', 'gone', { reason: 'missing' });
    let isDamaged = false;
    const editor = createAnnotationEditor({
      ...stand.requests,
      load: () => (isDamaged ? Promise.reject(damaged) : stand.requests.load()),
      send: () => Promise.reject(damaged),
    });
    await editor.load();
    isDamaged = true;
    await editor.edit(LABEL, rename('a', '1'));
    expect(editor.state.get().load).toMatchObject({ kind: 'failed', error: damaged });
    expect(editor.state.get().notice).toMatchObject({ kind: 'failed', error: damaged });
  });

  it('keeps the list on the screen while another program holds the file', async () => {
    const stand = createStand([exampleAnnotation({ id: 'a', title: '0' })]);
    let isHeld = false;
    const editor = createAnnotationEditor({
      ...stand.requests,
      load: () =>
        isHeld
          ? Promise.reject(new RequestError('annotations-locked', 'held'))
          : stand.requests.load(),
    });
    await editor.load();
    isHeld = true;
    await editor.load();
    expect(editor.state.get().load.kind).toBe('ready');
  });
});
