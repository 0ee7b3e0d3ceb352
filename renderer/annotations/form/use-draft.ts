import { useEffect, useRef, useState } from 'react';
import type { EditResult } from '../state/annotation-editor.ts';

/** A pause in writing after which the text is stored, so that a power cut loses a word at most. */
const STORE_AFTER_MILLISECONDS = 800;

/** A text field whose writing is stored at each pause and when the reader leaves it. */
export interface Draft {
  readonly text: string;
  readonly isFailed: boolean;
  readonly write: (text: string) => void;
  /** Stores what is written; after a failure it stays in the field. */
  readonly commit: () => void;
  /** Gives up what is written for what is stored. */
  readonly discard: () => void;
}

/** @param store is given the text with blanks at its ends taken off */
export function useDraft(stored: string, store: (text: string) => Promise<EditResult>): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  const commit = () => {
    if (draft === null) return;
    const text = draft.trim();
    if (text === stored) {
      setDraft(null);
      setIsFailed(false);
      return;
    }
    void store(text).then((result) => {
      setIsFailed(!result.ok);
      // Unless the reader has gone on writing meanwhile.
      if (result.ok) setDraft((current) => (current === draft ? null : current));
    });
  };

  // The draft stays in the field: blanks at its end are still being written.
  const storePause = () => {
    const text = draft?.trim();
    if (text === undefined || text === stored) return;
    void store(text).then((result) => setIsFailed(!result.ok));
  };

  const newest = useRef({ commit, storePause });
  newest.current = { commit, storePause };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => newest.current.storePause(), STORE_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [draft]);
  // The page may be left without the field being left first.
  useEffect(() => () => newest.current.commit(), []);

  return {
    text: draft ?? stored,
    isFailed,
    write: (text) => {
      setDraft(text);
      setIsFailed(false);
    },
    commit,
    discard: () => {
      setDraft(null);
      setIsFailed(false);
    },
  };
}
