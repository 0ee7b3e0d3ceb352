import { type KeyboardEvent, useEffect, useRef, useState } from 'react';

interface EnterForFirst {
  /** What stands in the field. */
  readonly text: string;
  /** Whether the list already answers this text. */
  readonly isAnswered: boolean;
  /** Takes the first of the list, if there is one. */
  readonly takeFirst: () => void;
}

interface EnterForFirstProps {
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
  readonly onBlurCapture: () => void;
}

/**
 * Lets Enter in a field with a list take the first entry where none has been chosen with the arrow
 * keys. Pressed before the list answers what was typed, it is remembered until it does: who types
 * fast means the answer to come, not the list of the letters before.
 */
export function useEnterForFirst({
  text,
  isAnswered,
  takeFirst,
}: EnterForFirst): EnterForFirstProps {
  const [awaited, setAwaited] = useState<string | null>(null);
  const newest = useRef(takeFirst);
  newest.current = takeFirst;
  const isDue = awaited !== null && awaited === text && isAnswered;
  useEffect(() => {
    if (!isDue) return;
    setAwaited(null);
    newest.current();
  }, [isDue]);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const { target, key, nativeEvent } = event;
    if (key !== 'Enter') {
      setAwaited(null);
      return;
    }
    // While characters are being composed, Enter ends the composition.
    if (nativeEvent.isComposing || !(target instanceof HTMLInputElement) || text === '') return;
    const isChosen = (target.getAttribute('aria-activedescendant') ?? '') !== '';
    if (isAnswered && isChosen) return;
    event.preventDefault();
    event.stopPropagation();
    if (isAnswered) takeFirst();
    else setAwaited(text);
  };
  return { onKeyDownCapture, onBlurCapture: () => setAwaited(null) };
}
