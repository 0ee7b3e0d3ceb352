import { z } from 'zod';
import { MAXIMUM_POSITIONS } from '../model/annotation.ts';
import { type Position, positionSchema } from '../model/schemas.ts';

export const DRAWING_TOOLS = ['point', 'line', 'region'] as const;
export type DrawingTool = (typeof DRAWING_TOOLS)[number];

/** `PUT /api/sketches/:window`: the shape half drawn in a window. */
export const sketchSchema = z.object({
  tool: z.enum(DRAWING_TOOLS),
  corners: z.array(positionSchema).min(1).max(MAXIMUM_POSITIONS),
});

/** A shape that is being drawn: its corners so far. */
export interface Sketch {
  readonly tool: DrawingTool;
  readonly corners: readonly Position[];
}

/** A half-drawn shape, kept until it is stored or discarded. */
export interface KeptSketch {
  /** UUID of the window in which it was drawn. */
  readonly window: string;
  readonly sketch: Sketch;
}

/** `GET /api/sketches`: those of the reader who asks, the newest first. */
export interface SketchesResponse {
  readonly sketches: readonly KeptSketch[];
}
