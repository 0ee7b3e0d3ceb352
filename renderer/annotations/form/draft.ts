import { createStore, type Store } from '#renderer/app/store.ts';
import type { EditResult } from '../state/annotation-editor.ts';

/** A pause in writing after which the text is stored. */
const STORE_AFTER_PAUSE_MILLISECONDS = 800;

/** Who writes without a pause is stored this often, so that a power cut loses a sentence at most. */
const STORE_AT_LEAST_EVERY_MILLISECONDS = 3_000;

/**
 * Why what is written is not stored. `failed`: storing did not work, and is tried again.
 * `overtaken`: somebody else's text is stored by now, and only the reader may write over it.
 * `gone`: the annotation was deleted, there is nothing to store the text in.
 */
export type DraftProblem = 'failed' | 'overtaken' | 'gone';

export interface DraftState {
  /** What is being written; `null` while nothing is, and the stored text is shown. */
  readonly text: string | null;
  readonly problem: DraftProblem | null;
}

/** A text whose writing is stored at each pause, every few seconds, and when the reader leaves it. */
export interface Draft {
  readonly state: Store<DraftState>;
  write(text: string): void;
  /** Stores what is written, because the reader says so; after a failure it stays in the field. */
  commit(): void;
  /** Stores what is written when the field is left, unless it would write over somebody else's text. */
  leave(): void;
  /** The same when the window is hidden or closed; the text stays in the field for who comes back. */
  flush(): void;
  /** Gives up what is written for what is stored. */
  discard(): void;
  /** Tells what is stored now, whoever wrote it; `null` when the annotation was deleted. */
  takeStored(stored: string | null): void;
  /** The field goes: stores what is written and stops waiting. */
  end(): void;
}

function isConflict(result: EditResult): boolean {
  return !result.ok && result.error.code === 'annotation-conflict';
}

/** @param store is given the text with blanks at its ends taken off */
export function createDraft(
  firstStored: string | null,
  store: (text: string) => Promise<EditResult>,
): Draft {
  const state = createStore<DraftState>({ text: null, problem: null });
  let stored = firstStored;
  /** The stored text that the draft goes on from: ours, or what was there when writing began. */
  let known = firstStored;
  /** On its way to the disk. */
  let sent: string | null = null;
  let inFlight: Promise<EditResult> | null = null;
  let pauseTimer: ReturnType<typeof setTimeout> | undefined;
  let longestTimer: ReturnType<typeof setTimeout> | undefined;

  const change = (next: Partial<DraftState>) => state.set((current) => ({ ...current, ...next }));
  const stopWaiting = () => {
    clearTimeout(pauseTimer);
    clearTimeout(longestTimer);
    [pauseTimer, longestTimer] = [undefined, undefined];
  };
  /** What is written and not stored, blanks at its ends taken off. */
  const unstored = (): string | null => {
    const text = state.get().text?.trim();
    return text === undefined || text === stored ? null : text;
  };

  // One after the other, and nothing more after a conflict: what is stored by then is not ours, and
  // only the reader may write over it.
  const attempt = async (text: string): Promise<EditResult> => {
    stopWaiting();
    const before = inFlight;
    const turn = (async () => {
      const previous = await before;
      return previous !== null && isConflict(previous) ? previous : store(text);
    })();
    [inFlight, sent] = [turn, text];
    const result = await turn;
    if (inFlight === turn) [inFlight, sent] = [null, null];
    if (result.ok) known = text;
    if (stored === null) change({ problem: 'gone' });
    else if (result.ok) change({ problem: null });
    else change({ problem: isConflict(result) ? 'overtaken' : 'failed' });
    return result;
  };

  const commit = () => {
    const { text, problem } = state.get();
    if (text === null || problem === 'gone') return;
    const wanted = unstored();
    if (wanted === null) {
      stopWaiting();
      change({ text: null, problem: null });
      return;
    }
    void attempt(wanted).then((result) => {
      // Unless the reader has gone on writing meanwhile.
      if (result.ok && state.get().text === text) change({ text: null });
    });
  };
  const leave = () => {
    if (state.get().problem !== 'overtaken') commit();
  };
  // The draft stays in the field: blanks at its end are still being written.
  const storeUnlessProblem = (problems: readonly DraftProblem[]) => {
    stopWaiting();
    const { problem } = state.get();
    const wanted = unstored();
    if (wanted !== null && (problem === null || !problems.includes(problem))) void attempt(wanted);
  };
  const storeMeanwhile = () => storeUnlessProblem(['failed', 'overtaken', 'gone']);

  return {
    state,
    write: (text) => {
      const { text: before, problem } = state.get();
      if (before === null) known = stored;
      // Other failures than these are tried again at the next pause.
      change({ text, problem: problem === 'failed' ? null : problem });
      clearTimeout(pauseTimer);
      pauseTimer = setTimeout(storeMeanwhile, STORE_AFTER_PAUSE_MILLISECONDS);
      longestTimer ??= setTimeout(storeMeanwhile, STORE_AT_LEAST_EVERY_MILLISECONDS);
    },
    commit,
    leave,
    flush: () => storeUnlessProblem(['overtaken', 'gone']),
    discard: () => {
      stopWaiting();
      change({ text: null, problem: null });
    },
    takeStored: (next) => {
      stored = next;
      const { text, problem } = state.get();
      const written = text?.trim();
      if (next === null) {
        change({ problem: 'gone' });
      } else if (written === undefined || next === written) {
        change({ problem: null });
      } else if (next === sent || next === known) {
        if (problem === 'gone') change({ problem: null });
      } else if (written === known) {
        // Nothing of the reader's own would be lost.
        stopWaiting();
        change({ text: null, problem: null });
      } else {
        change({ problem: 'overtaken' });
      }
    },
    end: () => {
      leave();
      stopWaiting();
    },
  };
}
