import type { RequestError } from '#renderer/bridge/request.ts';
import type { Annotation, AnnotationChange } from '#shared/model/annotation.ts';
import { applyChangeRecords } from './apply-change-records.ts';
import type { EditLabel } from './edit-label.ts';
import { dropStaleSteps, EMPTY_HISTORY, recordStep, type UndoHistory } from './undo-history.ts';

/**
 * Works out the records of an edit from the annotations as they are when its turn comes;
 * `null` when what it would change was deleted meanwhile.
 */
export type EditPlan = (annotations: readonly Annotation[]) => readonly AnnotationChange[] | null;

/** An edit on its way to the disk: already shown, not yet stored. */
export interface PendingEdit {
  readonly key: number;
  readonly plan: EditPlan;
}

export type LoadState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly error: RequestError };

/** What the reader is told after an edit; the newest replaces the one before. */
export type Notice =
  | { readonly kind: 'deleted'; readonly label: EditLabel }
  | { readonly kind: 'undone' | 'redone'; readonly label: EditLabel }
  | { readonly kind: 'conflict' | 'gone'; readonly label: EditLabel }
  | { readonly kind: 'failed'; readonly label: EditLabel; readonly error: RequestError };

export interface AnnotationsState {
  readonly load: LoadState;
  /** As stored on disk. */
  readonly stored: readonly Annotation[];
  readonly pending: readonly PendingEdit[];
  readonly history: UndoHistory;
  readonly notice: Notice | null;
}

export const INITIAL_STATE: AnnotationsState = {
  load: { kind: 'loading' },
  stored: [],
  pending: [],
  history: EMPTY_HISTORY,
  notice: null,
};

/** What the page shows: the stored annotations with the edits that are on their way. */
export function shownAnnotations({
  stored,
  pending,
}: Pick<AnnotationsState, 'stored' | 'pending'>): readonly Annotation[] {
  return pending.reduce((list, { plan }) => applyChangeRecords(list, plan(list) ?? []), stored);
}

export function beginEdit(state: AnnotationsState, edit: PendingEdit): AnnotationsState {
  return { ...state, pending: [...state.pending, edit], notice: null };
}

export function endEdit(state: AnnotationsState, key: number): AnnotationsState {
  return { ...state, pending: state.pending.filter((edit) => edit.key !== key) };
}

/** The edit is on disk: it is one step of the history. */
export function storeEdit(
  state: AnnotationsState,
  key: number,
  label: EditLabel,
  changes: readonly AnnotationChange[],
): AnnotationsState {
  return {
    ...endEdit(state, key),
    stored: applyChangeRecords(state.stored, changes),
    history: recordStep(state.history, { label, changes }),
  };
}

/** Takes over a freshly loaded list; steps about annotations changed elsewhere cannot be undone any more. */
export function takeLoaded(
  state: AnnotationsState,
  loaded: readonly Annotation[],
): AnnotationsState {
  const revisions = (list: readonly Annotation[]) =>
    new Map(list.map(({ id, revision }) => [id, revision]));
  const [before, after] = [revisions(state.stored), revisions(loaded)];
  const stale = new Set<string>();
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(id) !== after.get(id)) stale.add(id);
  }
  return {
    ...state,
    load: { kind: 'ready' },
    stored: loaded,
    history: dropStaleSteps(state.history, stale),
  };
}
