import type { LeafletMap } from './leaflet.ts';

/**
 * Stacking of what the map draws, as z-index within the map. Leaflet's own: tiles
 * 200, overlays 400, markers 600, tooltips 650.
 */
export const PANES = {
  dimming: 350,
  provinces: 380,
  ecoregion: 390,
  siteAreas: 410,
  /** For drawings and annotations: above the atlas, below its symbols. */
  annotations: 450,
  labels: 620,
} as const;

export function createPanes(map: LeafletMap): void {
  for (const [name, zIndex] of Object.entries(PANES)) {
    map.createPane(name).style.zIndex = String(zIndex);
  }
  const labels = map.getPane('labels');
  if (labels !== undefined) labels.style.pointerEvents = 'none';
  const dimming = map.getPane('dimming');
  if (dimming !== undefined) dimming.style.pointerEvents = 'none';
}
