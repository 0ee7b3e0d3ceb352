import { useEffect } from 'react';
import { useStore } from '#renderer/app/store.ts';
import { leaflet as L } from '../leaflet.ts';
import { useLeafletMap } from '../map-context.tsx';
import { emphasisStore } from '../map-store.ts';

/** A ring around the place that the page is about. */
export function PositionMark() {
  const map = useLeafletMap();
  const { position } = useStore(emphasisStore);
  const key = position?.join(' ');
  useEffect(() => {
    if (key === undefined) return;
    const [longitude = 0, latitude = 0] = key.split(' ').map(Number);
    const mark = L.marker([latitude, longitude], {
      icon: L.divIcon({ className: 'position-mark', iconSize: [34, 34] }),
      interactive: false,
      keyboard: false,
      zIndexOffset: -1_000,
    });
    mark.addTo(map);
    return () => {
      mark.remove();
    };
  }, [map, key]);
  return null;
}
