import { useEffect } from 'react';
import { shortcutKey } from '#renderer/app/shortcut-key.ts';
import { drawingStore } from './drawing/drawing-store.ts';
import { isTyping } from './drawing/is-typing.ts';
import { annotationEditor } from './state/annotations.ts';

/** Control+Z takes back, Control+Shift+Z and Control+Y do again; text fields and drawing keep their own. */
export function useUndoKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return;
      if (drawingStore.get().state === 'active') return;
      const key = shortcutKey(event);
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      void (isRedo ? annotationEditor.redo() : annotationEditor.undo());
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
