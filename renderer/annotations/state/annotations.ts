import { useEffect, useMemo } from 'react';
import { useStore } from '#renderer/app/store.ts';
import {
  importAnnotations,
  loadAnnotations,
  sendAnnotationChanges,
} from '#renderer/bridge/annotation-requests.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { createAnnotationEditor } from './annotation-editor.ts';
import { shownAnnotations } from './annotations-state.ts';

/** The annotations of this window. They outlive every page of it, and so does what can be undone. */
export const annotationEditor = createAnnotationEditor({
  load: loadAnnotations,
  send: sendAnnotationChanges,
  import: importAnnotations,
});

/** Loads the annotations when the window opens, and again when the reader comes back to it. */
export function useLoadAnnotations(): void {
  useEffect(() => {
    void annotationEditor.load();
    // Another window, or the command line, may have changed them meanwhile.
    const reload = () => {
      if (document.visibilityState === 'visible') void annotationEditor.load();
    };
    document.addEventListener('visibilitychange', reload);
    return () => document.removeEventListener('visibilitychange', reload);
  }, []);
}

export function useAnnotationsState() {
  return useStore(annotationEditor.state);
}

/** The annotations as the page shows them, edits that are on their way included. */
export function useAnnotations(): readonly Annotation[] {
  const { stored, pending } = useAnnotationsState();
  return useMemo(() => shownAnnotations({ stored, pending }), [stored, pending]);
}
