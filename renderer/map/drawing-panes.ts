import type { LeafletMap } from './leaflet.ts';

/** Panes of a shape that is being drawn or edited: above every symbol of the atlas. */
export const DRAWING_PANES = { shapes: 'drawing-shapes', corners: 'drawing-corners' } as const;

const STACKING = { shapes: 610, corners: 615 } as const;

/** Makes the panes once for a map; nothing in them catches the pointer. */
export function createDrawingPanes(map: LeafletMap): void {
  for (const key of ['shapes', 'corners'] as const) {
    if (map.getPane(DRAWING_PANES[key]) !== undefined) continue;
    const pane = map.createPane(DRAWING_PANES[key]);
    pane.style.zIndex = String(STACKING[key]);
    pane.style.pointerEvents = 'none';
  }
}

/** On the map's element while it is drawn on: the style sheet lets presses fall through all layers. */
export const IS_DRAWING_CLASS = 'is-drawing';
