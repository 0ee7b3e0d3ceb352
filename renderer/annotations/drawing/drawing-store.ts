import { createStore } from '#renderer/app/store.ts';
import type { Position } from '#shared/model/schemas.ts';
import { editedAnnotationStore } from '../state/selection.ts';
import { afterToolPress, type Drawing, IDLE } from './drawing.ts';
import { type DrawingTool, formatSketch, parseSketch } from './sketch.ts';

const STORAGE_KEY = 'amur-heilong-atlas.sketch';

function readStored(): Drawing {
  try {
    const sketch = parseSketch(window.sessionStorage.getItem(STORAGE_KEY));
    return sketch === null ? IDLE : { state: 'paused', sketch };
  } catch {
    return IDLE;
  }
}

export const drawingStore = createStore<Drawing>(readStored());

drawingStore.subscribe(() => {
  const drawing = drawingStore.get();
  try {
    if (drawing.state === 'idle' || drawing.sketch.corners.length === 0) {
      window.sessionStorage.removeItem(STORAGE_KEY);
    } else window.sessionStorage.setItem(STORAGE_KEY, formatSketch(drawing.sketch));
  } catch {
    // Storage may be switched off: then a reload loses the sketch, a change of page does not.
  }
});

export function pressTool(tool: DrawingTool): void {
  editedAnnotationStore.set(null);
  drawingStore.set((drawing) => afterToolPress(drawing, tool));
}

export function continueDrawing(): void {
  editedAnnotationStore.set(null);
  drawingStore.set((drawing) =>
    drawing.state === 'paused'
      ? { state: 'active', sketch: drawing.sketch, pointer: null, refusal: null }
      : drawing,
  );
}

/** Stops drawing but keeps a shape of which something is drawn. */
export function pauseDrawing(): void {
  drawingStore.set((drawing) => {
    if (drawing.state !== 'active') return drawing;
    return drawing.sketch.corners.length === 0 ? IDLE : { state: 'paused', sketch: drawing.sketch };
  });
}

export function discardDrawing(): void {
  drawingStore.set(IDLE);
}

/** What the map tells while the reader draws. */
export function changeDrawing(
  change: Partial<Pick<Extract<Drawing, { state: 'active' }>, 'pointer' | 'refusal'>> & {
    readonly corners?: readonly Position[];
  },
): void {
  drawingStore.set((drawing) => {
    if (drawing.state !== 'active') return drawing;
    const { corners = drawing.sketch.corners, ...rest } = change;
    return { ...drawing, ...rest, sketch: { ...drawing.sketch, corners } };
  });
}
