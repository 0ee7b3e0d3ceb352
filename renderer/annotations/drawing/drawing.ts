import { type DrawingTool, type Sketch } from '#shared/api/sketches.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Refusal } from '../operations/refusal.ts';

/**
 * `active`: the reader draws. `paused`: they left the page or reloaded it with a
 * shape half drawn; it is kept until they continue or discard it. `storing`: the shape is finished
 * and on its way to the disk; should it not arrive there, it is still a sketch.
 */
export type Drawing =
  | { readonly state: 'idle' }
  | {
      readonly state: 'active';
      readonly sketch: Sketch;
      readonly pointer: Position | null;
      readonly refusal: Refusal | null;
    }
  | { readonly state: 'paused' | 'storing'; readonly sketch: Sketch };

export const IDLE: Drawing = { state: 'idle' };

/**
 * A press on a tool: begins a drawing, or stops the one that is on. Of what is half
 * drawn nothing is lost: it waits to be continued or discarded before another begins.
 */
export function afterToolPress(drawing: Drawing, tool: DrawingTool): Drawing {
  const begun: Drawing = {
    state: 'active',
    sketch: { tool, corners: [] },
    pointer: null,
    refusal: null,
  };
  switch (drawing.state) {
    case 'idle':
    case 'storing':
      return begun;
    case 'paused':
      return drawing;
    case 'active':
      if (drawing.sketch.corners.length > 0) return { state: 'paused', sketch: drawing.sketch };
      return drawing.sketch.tool === tool ? IDLE : begun;
  }
}

/** A finished shape was stored, or could not be: then it waits to be tried again, unless another is begun. */
export function afterStoring(drawing: Drawing, sketch: Sketch, isStored: boolean): Drawing {
  const hasBegun = drawing.state === 'paused' || drawing.state === 'active';
  if (hasBegun && drawing.sketch.corners.length > 0) return drawing;
  if (!isStored) return { state: 'paused', sketch };
  return drawing.state === 'storing' ? IDLE : drawing;
}
