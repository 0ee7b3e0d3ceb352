import type { Position } from '#shared/model/schemas.ts';
import type { Refusal } from '../operations/refusal.ts';
import type { DrawingTool, Sketch } from './sketch.ts';

/**
 * `active`: the reader draws. `paused`: they left the page or reloaded it with a
 * shape half drawn; it is kept until they continue or discard it.
 */
export type Drawing =
  | { readonly state: 'idle' }
  | {
      readonly state: 'active';
      readonly sketch: Sketch;
      readonly pointer: Position | null;
      readonly refusal: Refusal | null;
    }
  | { readonly state: 'paused'; readonly sketch: Sketch };

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
      return begun;
    case 'paused':
      return drawing;
    case 'active':
      if (drawing.sketch.corners.length > 0) return { state: 'paused', sketch: drawing.sketch };
      return drawing.sketch.tool === tool ? IDLE : begun;
  }
}
