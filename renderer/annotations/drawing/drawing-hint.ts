import { type Sketch } from '#shared/api/sketches.ts';
import { missingCorners } from './sketch.ts';

/** The next thing to do, as a key of the page's texts. */
export type DrawingHint =
  | 'pointFirst'
  | 'lineFirst'
  | 'lineNext'
  | 'lineFinish'
  | 'regionFirst'
  | 'regionNext'
  | 'regionFinish';

export function drawingHint(sketch: Sketch): DrawingHint {
  if (sketch.tool === 'point') return 'pointFirst';
  if (sketch.corners.length === 0) return `${sketch.tool}First`;
  return missingCorners(sketch) > 0 ? `${sketch.tool}Next` : `${sketch.tool}Finish`;
}
