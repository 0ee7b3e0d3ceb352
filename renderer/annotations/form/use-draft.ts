import { useEffect, useRef, useState } from 'react';
import { useStore } from '#renderer/app/store.ts';
import type { EditResult } from '../state/annotation-editor.ts';
import { createDraft, type Draft, type DraftProblem } from './draft.ts';

/** A text field with the draft behind it. */
export interface FieldDraft extends Pick<Draft, 'write' | 'commit' | 'leave' | 'discard'> {
  readonly text: string;
  readonly problem: DraftProblem | null;
}

/**
 * @param stored the text as it is stored, or was last
 * @param isGone whether the annotation was deleted meanwhile
 */
export function useDraft(
  stored: string,
  isGone: boolean,
  store: (text: string) => Promise<EditResult>,
): FieldDraft {
  const newestStore = useRef(store);
  newestStore.current = store;
  const [draft] = useState(() => createDraft(stored, (text) => newestStore.current(text)));
  const { text, problem } = useStore(draft.state);

  useEffect(() => draft.takeStored(isGone ? null : stored), [draft, stored, isGone]);
  useEffect(() => {
    const flushHidden = () => {
      if (document.visibilityState === 'hidden') draft.flush();
    };
    document.addEventListener('visibilitychange', flushHidden);
    window.addEventListener('pagehide', draft.flush);
    return () => {
      document.removeEventListener('visibilitychange', flushHidden);
      window.removeEventListener('pagehide', draft.flush);
      // The page may be left without the field being left first.
      draft.end();
    };
  }, [draft]);

  const { write, commit, leave, discard } = draft;
  return { text: text ?? stored, problem, write, commit, leave, discard };
}
