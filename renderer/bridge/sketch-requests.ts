import type { KeptSketch, Sketch, SketchesResponse } from '#shared/api/sketches.ts';
import { request, requestJson, sendJson } from './request.ts';

/** This reader's half-drawn shapes, the newest first. */
export async function loadSketches(): Promise<readonly KeptSketch[]> {
  const { sketches } = await requestJson<SketchesResponse>('/api/sketches');
  return sketches;
}

/** Keeps what is drawn in a window so far; `null` when it is stored or discarded. */
export async function keepSketch(windowId: string, sketch: Sketch | null): Promise<void> {
  const address = `/api/sketches/${encodeURIComponent(windowId)}`;
  if (sketch === null) await request(address, { method: 'DELETE' });
  else await sendJson(address, 'PUT', sketch);
}
