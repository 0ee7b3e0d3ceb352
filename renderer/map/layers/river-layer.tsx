import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from '#renderer/app/store.ts';
import { mapQuery } from '#renderer/bridge/atlas-queries.ts';
import { leaflet as L } from '../leaflet.ts';
import { useLeafletMap } from '../map-context.tsx';
import { emphasisStore } from '../map-store.ts';

const STROKES = [
  { color: '#ffffff', weight: 8, opacity: 0.8 },
  { color: '#124f7d', weight: 4, opacity: 1 },
];

/** The river that the page is about, drawn strongly over the tiles. */
export function RiverLayer() {
  const map = useLeafletMap();
  const { data } = useQuery(mapQuery());
  const { river } = useStore(emphasisStore);
  useEffect(() => {
    const line = data?.labels.find(({ kind, id }) => kind === 'river' && id === river)?.line;
    if (line === undefined || line === null) return;
    const positions = line.map(([longitude, latitude]): [number, number] => [latitude, longitude]);
    const group = L.layerGroup(
      STROKES.map((stroke) =>
        L.polyline(positions, { ...stroke, pane: 'ecoregion', interactive: false }),
      ),
    );
    group.addTo(map);
    return () => {
      group.remove();
    };
  }, [map, data, river]);
  return null;
}
