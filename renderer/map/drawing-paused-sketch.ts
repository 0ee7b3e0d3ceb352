import type { Position } from '#shared/model/schemas.ts';
import { createDrawingPanes, DRAWING_PANES } from './drawing-panes.ts';
import { leaflet as L, type LeafletMap } from './leaflet.ts';

/** Shows a half-drawn shape that waits to be continued: dashed, with its corners. Returns how to take it away. */
export function showPausedSketch(
  map: LeafletMap,
  corners: readonly Position[],
  color: string,
): () => void {
  createDrawingPanes(map);
  const line = corners.map(([longitude, latitude]): L.LatLngTuple => [latitude, longitude]);
  const pane = DRAWING_PANES.shapes;
  const group = L.featureGroup([
    L.polyline(line, { pane, interactive: false, color: '#ffffff', weight: 6 }),
    L.polyline(line, { pane, interactive: false, color, weight: 2.5, dashArray: '6 5' }),
    ...line.map((corner) =>
      L.circleMarker(corner, {
        pane: DRAWING_PANES.corners,
        interactive: false,
        radius: 4.5,
        color,
        weight: 2,
        fillColor: '#ffffff',
        fillOpacity: 1,
      }),
    ),
  ]);
  group.addTo(map);
  return () => {
    group.remove();
  };
}
