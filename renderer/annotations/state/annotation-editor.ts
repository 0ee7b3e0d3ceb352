import { createStore, type Store } from '#renderer/app/store.ts';
import { RequestError } from '#renderer/bridge/request.ts';
import type { AnnotationsImportResponse } from '#shared/api/annotations.ts';
import type { Result } from '#shared/errors/result.ts';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import type { Language } from '#shared/text/language.ts';
import {
  type AnnotationsState,
  beginEdit,
  type EditPlan,
  endEdit,
  INITIAL_STATE,
  storeEdit,
  takeLoaded,
} from './annotations-state.ts';
import { applyChangeRecords } from './apply-change-records.ts';
import type { EditLabel } from './edit-label.ts';
import { dropStep, recordRedo, recordStep, recordUndo, undoChanges } from './undo-history.ts';

/** The requests that the editor makes; tests bring their own. */
export interface AnnotationRequests {
  load(): Promise<readonly Annotation[]>;
  send(
    changes: readonly AnnotationChange[],
    keepVersions: boolean,
  ): Promise<readonly AnnotationChange[]>;
  import(file: Blob, language: Language): Promise<AnnotationsImportResponse>;
}

export type EditResult = Result<null, RequestError>;

/** Edits annotations one after the other; every edit is shown at once and stored in its turn. */
export interface AnnotationEditor {
  readonly state: Store<AnnotationsState>;
  load(): Promise<void>;
  /** Stores an edit. A plan that finds nothing to change is no edit. */
  edit(label: EditLabel, plan: EditPlan): Promise<EditResult>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Takes in a GeoJSON file as one step. @throws RequestError */
  import(
    label: (count: number) => EditLabel,
    file: Blob,
    language: Language,
  ): Promise<AnnotationsImportResponse>;
  /** Says that an edit has nothing left to be stored in; the label's text can be copied. */
  reportGone(label: EditLabel): void;
  dismissNotice(): void;
}

/** With these nothing of the file can be shown or stored; the page offers what can be done. */
const FILE_PROBLEMS: ReadonlySet<string> = new Set(['annotations-damaged', 'annotations-newer']);

function toRequestError(error: unknown): RequestError {
  if (error instanceof RequestError) return error;
  return new RequestError('internal', error instanceof Error ? error.message : String(error));
}

export function createAnnotationEditor(requests: AnnotationRequests): AnnotationEditor {
  const state = createStore<AnnotationsState>(INITIAL_STATE);
  let nextKey = 1;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = queue.then(work, work);
    queue = turn.catch(() => {});
    return turn;
  };

  const load = async () => {
    try {
      const loaded = await requests.load();
      state.set((current) => takeLoaded(current, loaded));
    } catch (error) {
      // What is on the screen stays, and with it what is being written there; only a first load
      // that failed leaves nothing to show.
      const failed = toRequestError(error);
      state.set((current) =>
        current.load.kind === 'ready' && !FILE_PROBLEMS.has(failed.code)
          ? current
          : { ...current, load: { kind: 'failed', error: failed } },
      );
    }
  };

  const reportGone = (label: EditLabel) =>
    state.set((current) => ({ ...current, notice: { kind: 'gone', label } }));

  /**
   * Says what happened; after a conflict the newest state is loaded, and stale steps go. Of a file
   * that was found damaged, the list on the screen must not say otherwise.
   */
  const report = async (
    label: EditLabel,
    error: RequestError,
    changes: readonly AnnotationChange[],
  ) => {
    if (error.code === 'annotations-damaged') await load();
    if (error.code === 'annotation-conflict') {
      await load();
      const ids = new Set(state.get().stored.map(({ id }) => id));
      const isGone = changes.some(({ before }) => before !== null && !ids.has(before.id));
      const kind = isGone ? 'gone' : 'conflict';
      state.set((current) => ({ ...current, notice: { kind, label } }));
    } else {
      state.set((current) => ({ ...current, notice: { kind: 'failed', label, error } }));
    }
  };

  const edit = (label: EditLabel, plan: EditPlan): Promise<EditResult> => {
    const key = nextKey++;
    state.set((current) => beginEdit(current, { key, plan }));
    return inTurn(async () => {
      const changes = plan(state.get().stored);
      if (changes === null) {
        state.set((current) => endEdit(current, key));
        reportGone(label);
        const error = new RequestError('annotation-conflict', 'The annotation was deleted.');
        return { ok: false, error };
      }
      if (changes.length === 0) {
        state.set((current) => endEdit(current, key));
        return { ok: true, value: null };
      }
      try {
        const stored = await requests.send(changes, false);
        state.set((current) => storeEdit(current, key, label, stored));
        if (label.kind === 'delete') {
          state.set((current) => ({ ...current, notice: { kind: 'deleted', label } }));
        }
        return { ok: true, value: null };
      } catch (error) {
        const failed = toRequestError(error);
        state.set((current) => endEdit(current, key));
        await report(label, failed, changes);
        return { ok: false, error: failed };
      }
    });
  };

  const step = (direction: 'undo' | 'redo') =>
    inTurn(async () => {
      const { past, future } = state.get().history;
      const wanted = direction === 'undo' ? past.at(-1) : future.at(-1);
      if (wanted === undefined) return;
      const changes = direction === 'undo' ? undoChanges(wanted) : wanted.changes;
      try {
        const stored = await requests.send(changes, wanted.label.kind === 'import');
        const record = direction === 'undo' ? recordUndo : recordRedo;
        state.set((current) => ({
          ...current,
          stored: applyChangeRecords(current.stored, stored),
          history: record(current.history, changes, stored),
          notice: { kind: direction === 'undo' ? 'undone' : 'redone', label: wanted.label },
        }));
      } catch (error) {
        const failed = toRequestError(error);
        if (failed.code === 'invalid-request') {
          // It will never be accepted, and would bar the way to the steps before it.
          state.set((current) => ({ ...current, history: dropStep(current.history, wanted) }));
        }
        await report(wanted.label, failed, changes);
      }
    });

  return {
    state,
    load: () => inTurn(load),
    edit,
    undo: () => step('undo'),
    redo: () => step('redo'),
    import: (label, file, language) =>
      inTurn(async () => {
        const response = await requests.import(file, language);
        const { changes } = response;
        if (changes.length > 0) {
          state.set((current) => ({
            ...current,
            stored: applyChangeRecords(current.stored, changes),
            history: recordStep(current.history, { label: label(changes.length), changes }),
            notice: null,
          }));
        }
        return response;
      }),
    reportGone,
    dismissNotice: () => state.set((current) => ({ ...current, notice: null })),
  };
}
