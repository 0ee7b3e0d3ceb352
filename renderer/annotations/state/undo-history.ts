import { type Annotation, type AnnotationChange, inverseChange } from '#shared/model/annotation.ts';
import type { EditLabel } from './edit-label.ts';

/** One thing the reader did: it is undone and redone as a whole. */
export interface UndoStep {
  readonly label: EditLabel;
  /** As stored, in the order in which they were applied. */
  readonly changes: readonly AnnotationChange[];
}

/** What can be undone and redone; the newest step is the last of each. */
export interface UndoHistory {
  readonly past: readonly UndoStep[];
  readonly future: readonly UndoStep[];
}

export const EMPTY_HISTORY: UndoHistory = { past: [], future: [] };

/** Enough for a day's work; an imported file counts as one. */
const MAXIMUM_STEPS = 200;

/** The changes that take a step back, the last one first. */
export function undoChanges(step: UndoStep): AnnotationChange[] {
  return step.changes.toReversed().map(inverseChange);
}

type Renewal = ReadonlyMap<string, Annotation>;

function versionKey({ id, revision }: Annotation): string {
  return `${id} ${revision}`;
}

/**
 * Storing gives an annotation a new revision, also when an older state of it comes
 * back. The records that mean this state must then name the new revision.
 */
function renewals(sent: readonly AnnotationChange[], stored: readonly AnnotationChange[]): Renewal {
  const renewed = new Map<string, Annotation>();
  sent.forEach(({ after }, index) => {
    const storedAfter = stored[index]?.after ?? null;
    if (after !== null && storedAfter !== null) renewed.set(versionKey(after), storedAfter);
  });
  return renewed;
}

function renewSteps(steps: readonly UndoStep[], renewed: Renewal): UndoStep[] {
  const side = (annotation: Annotation | null) =>
    annotation === null ? null : (renewed.get(versionKey(annotation)) ?? annotation);
  return steps.map((step) => ({
    ...step,
    changes: step.changes.map(({ before, after }) => ({
      before: side(before),
      after: side(after),
    })),
  }));
}

/** A new edit was stored: it can be undone, and what was undone before can no longer be redone. */
export function recordStep(history: UndoHistory, step: UndoStep): UndoHistory {
  return { past: [...history.past, step].slice(-MAXIMUM_STEPS), future: [] };
}

/** The newest step was undone by `sent`, and stored as `stored`. */
export function recordUndo(
  history: UndoHistory,
  sent: readonly AnnotationChange[],
  stored: readonly AnnotationChange[],
): UndoHistory {
  const step = history.past.at(-1);
  if (step === undefined) return history;
  const renewed = renewals(sent, stored);
  const redo: UndoStep = { ...step, changes: stored.toReversed().map(inverseChange) };
  return {
    past: renewSteps(history.past.slice(0, -1), renewed),
    future: [...renewSteps(history.future, renewed), redo],
  };
}

/** The newest undone step was done again by `sent`, and stored as `stored`. */
export function recordRedo(
  history: UndoHistory,
  sent: readonly AnnotationChange[],
  stored: readonly AnnotationChange[],
): UndoHistory {
  const step = history.future.at(-1);
  if (step === undefined) return history;
  const renewed = renewals(sent, stored);
  return {
    past: [...renewSteps(history.past, renewed), { ...step, changes: stored }],
    future: renewSteps(history.future.slice(0, -1), renewed),
  };
}

/** Drops every step that touches an annotation which somebody else has changed meanwhile. */
export function dropStaleSteps(history: UndoHistory, staleIds: ReadonlySet<string>): UndoHistory {
  const isFresh = ({ changes }: UndoStep) =>
    changes.every(({ before, after }) => !staleIds.has((after ?? before)?.id ?? ''));
  return { past: history.past.filter(isFresh), future: history.future.filter(isFresh) };
}

/** Drops one step that can be neither undone nor done again. */
export function dropStep(history: UndoHistory, dropped: UndoStep): UndoHistory {
  const isOther = (step: UndoStep) => step !== dropped;
  return { past: history.past.filter(isOther), future: history.future.filter(isOther) };
}
