import { useEffect, useRef, useState } from 'react';
import type { EditResult } from '../state/annotation-editor.ts';

/** A pause in writing after which the text is stored, so that a power cut loses a word at most. */
const STORE_AFTER_MILLISECONDS = 800;

/** A text field whose writing is stored at each pause and when the reader leaves it. */
export interface Draft {
  readonly text: string;
  readonly isFailed: boolean;
  readonly write: (text: string) => void;
  /** Stores what is written, because the reader says so; after a failure it stays in the field. */
  readonly commit: () => void;
  /** Stores what is written when the field is left, unless it would write over somebody else's text. */
  readonly leave: () => void;
  /** Gives up what is written for what is stored. */
  readonly discard: () => void;
}

function isConflict(result: EditResult): boolean {
  return !result.ok && result.error.code === 'annotation-conflict';
}

/** @param store is given the text with blanks at its ends taken off */
export function useDraft(stored: string, store: (text: string) => Promise<EditResult>): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [failure, setFailure] = useState<EditResult | null>(null);
  const inFlight = useRef<Promise<EditResult> | null>(null);

  // One after the other, and nothing more after a conflict: what is stored by then is not ours, and
  // only the reader may write over it.
  const attempt = async (text: string): Promise<EditResult> => {
    const before = inFlight.current;
    const turn = (async () => {
      const previous = await before;
      return previous !== null && isConflict(previous) ? previous : store(text);
    })();
    inFlight.current = turn;
    const result = await turn;
    if (inFlight.current === turn) inFlight.current = null;
    setFailure(result.ok ? null : result);
    return result;
  };

  const commit = () => {
    if (draft === null) return;
    const text = draft.trim();
    if (text === stored) {
      setDraft(null);
      setFailure(null);
      return;
    }
    void attempt(text).then((result) => {
      // Unless the reader has gone on writing meanwhile.
      if (result.ok) setDraft((current) => (current === draft ? null : current));
    });
  };
  const leave = () => {
    if (failure === null || !isConflict(failure)) commit();
  };

  // The draft stays in the field: blanks at its end are still being written.
  const storePause = () => {
    const text = draft?.trim();
    if (text === undefined || text === stored || failure !== null) return;
    void attempt(text);
  };

  const newest = useRef({ leave, storePause });
  newest.current = { leave, storePause };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => newest.current.storePause(), STORE_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [draft]);
  // The page may be left without the field being left first.
  useEffect(() => () => newest.current.leave(), []);

  return {
    text: draft ?? stored,
    isFailed: failure !== null,
    write: (text) => {
      setDraft(text);
      // After a conflict the reader chooses first; other failures are tried again at the next pause.
      setFailure((current) => (current !== null && isConflict(current) ? current : null));
    },
    commit,
    leave,
    discard: () => {
      setDraft(null);
      setFailure(null);
    },
  };
}
