import { useEffect, useRef } from 'react';
import { shortcutKey } from '#renderer/app/shortcut-key.ts';
import { isPressable, isTyping } from './is-typing.ts';

/** What the keys do while a shape is drawn. */
export interface DrawingKeys {
  readonly onFinish: () => void;
  readonly onStop: () => void;
  readonly onRemoveCorner: () => void;
  readonly onCorner: () => void;
  /** Right and down are positive. */
  readonly onPan: (right: number, down: number) => void;
}

const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Returns whether the key was one of drawing. */
function handle(event: KeyboardEvent, keys: DrawingKeys): boolean {
  const hasCommand = event.ctrlKey || event.metaKey;
  if (event.key === 'Escape') {
    keys.onStop();
    return true;
  }
  if (isTyping(event.target)) return false;
  if (event.key === 'Backspace' || (hasCommand && shortcutKey(event) === 'z')) {
    keys.onRemoveCorner();
    return true;
  }
  if (hasCommand || event.altKey) return false;
  const arrow = ARROWS[event.key];
  if (arrow !== undefined) {
    keys.onPan(arrow[0], arrow[1]);
    return true;
  }
  if (isPressable(event.target)) return false;
  if (event.key === 'Enter') keys.onFinish();
  else if (event.key === ' ') keys.onCorner();
  else return false;
  return true;
}

/** Listens before everything else on the page, wherever the focus is. */
export function useDrawingKeys(keys: DrawingKeys): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!handle(event, newest.current)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
