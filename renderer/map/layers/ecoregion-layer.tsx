import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from '#renderer/app/store.ts';
import { mapQuery } from '#renderer/bridge/atlas-queries.ts';
import { leaflet as L } from '../leaflet.ts';
import { useLeafletMap } from '../map-context.tsx';
import { layersStore } from '../map-store.ts';
import { readGeography } from '../read-geography.ts';

/** Two lines, light below dark, so that the outline is seen on forest and on sea. */
const STROKES = [
  { color: '#ffffff', weight: 4, opacity: 0.65 },
  { color: '#1d5c3f', weight: 1.8, opacity: 0.95, dashArray: '7 4' },
];

/** The indicative outline of the ecoregion; where it is a coast, the map's coast is the line. */
export function EcoregionLayer() {
  const map = useLeafletMap();
  const { data } = useQuery(mapQuery());
  const isShown = useStore(layersStore).has('ecoregion');

  useEffect(() => {
    if (data === undefined || !isShown) return;
    const renderer = L.svg({ pane: 'ecoregion', padding: 0.3 });
    const outline = readGeography(data.ecoregionLine);
    const lines = STROKES.map((stroke) =>
      L.geoJSON(outline, {
        pane: 'ecoregion',
        interactive: false,
        style: { ...stroke, fill: false, renderer } as L.PathOptions,
      }).addTo(map),
    );
    return () => {
      for (const line of lines) line.remove();
      renderer.remove();
    };
  }, [map, data, isShown]);
  return null;
}
