import { createStore } from '#renderer/app/store.ts';
import { keepSketch, loadSketches } from '#renderer/bridge/sketch-requests.ts';
import type { DrawingTool, Sketch } from '#shared/api/sketches.ts';
import type { Position } from '#shared/model/schemas.ts';
import { newId } from '../operations/new-id.ts';
import type { EditResult } from '../state/annotation-editor.ts';
import { editedAnnotationStore } from '../state/selection.ts';
import { afterStoring, afterToolPress, type Drawing, IDLE } from './drawing.ts';
import { answerWindows, otherWindows } from './living-windows.ts';
import { newestOnly } from './newest-only.ts';
import { formatSketch, parseSketch } from './sketch.ts';

const STORAGE_KEY = 'amur-heilong-atlas.sketch';
const WINDOW_KEY = 'amur-heilong-atlas.window';

function readStored(): Drawing {
  try {
    const sketch = parseSketch(window.sessionStorage.getItem(STORAGE_KEY));
    return sketch === null ? IDLE : { state: 'paused', sketch };
  } catch {
    return IDLE;
  }
}

export const drawingStore = createStore<Drawing>(readStored());

/** The id under which the sketch of this window is kept. */
let windowId = readWindowId();

function readWindowId(): string {
  try {
    const known = window.sessionStorage.getItem(WINDOW_KEY);
    if (known !== null) return known;
  } catch {
    // Without storage of its own, a reload makes it another window.
  }
  return rememberWindowId(newId());
}

function rememberWindowId(id: string): string {
  try {
    window.sessionStorage.setItem(WINDOW_KEY, id);
  } catch {
    // See above.
  }
  return id;
}

function sketchOf(drawing: Drawing): Sketch | null {
  return drawing.state === 'idle' || drawing.sketch.corners.length === 0 ? null : drawing.sketch;
}

function textOf(drawing: Drawing): string | null {
  const sketch = sketchOf(drawing);
  return sketch === null ? null : formatSketch(sketch);
}

// The window's own storage outlives a reload at once; the user's folder outlives window and program.
const keepInFolder = newestOnly((sketch: Sketch | null) => keepSketch(windowId, sketch));
let kept = textOf(drawingStore.get());
drawingStore.subscribe(() => {
  const drawing = drawingStore.get();
  const text = textOf(drawing);
  if (text === kept) return;
  kept = text;
  try {
    if (text === null) window.sessionStorage.removeItem(STORAGE_KEY);
    else window.sessionStorage.setItem(STORAGE_KEY, text);
  } catch {
    // Storage may be switched off: the folder keeps it.
  }
  keepInFolder(sketchOf(drawing));
});

/** Offers a shape that was half drawn in a window closed since, also before the program was started anew. */
async function offerKeptSketch(): Promise<void> {
  answerWindows(() => windowId);
  if (drawingStore.get().state !== 'idle') return;
  const [sketches, others] = await Promise.all([loadSketches(), otherWindows()]);
  const left = sketches.find((one) => !others.has(one.window));
  if (left === undefined || drawingStore.get().state !== 'idle') return;
  windowId = rememberWindowId(left.window);
  drawingStore.set({ state: 'paused', sketch: left.sketch });
}

// Without an answer there is nothing to offer; other requests say why.
void offerKeptSketch().catch(() => {});

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

/** Takes a finished shape off the map and keeps it until it is stored. */
export async function finishDrawing(
  sketch: Sketch,
  store: () => Promise<EditResult>,
): Promise<void> {
  drawingStore.set({ state: 'storing', sketch });
  const { ok } = await store();
  drawingStore.set((drawing) => afterStoring(drawing, sketch, ok));
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
