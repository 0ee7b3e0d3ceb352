import { useEffect } from 'react';
import { useStore } from '#renderer/app/store.ts';
import { leaflet as L } from '../leaflet.ts';
import { useLeafletMap } from '../map-context.tsx';
import { layersStore } from '../map-store.ts';
import { useViewVersion } from '../use-map-events.ts';
import { graticuleStep } from './graticule-step.ts';

/** Lines of equal latitude and longitude with their degrees at the edge. */
export function GraticuleLayer() {
  const map = useLeafletMap();
  const isShown = useStore(layersStore).has('graticule');
  const version = useViewVersion();

  // Every new view has new lines
  useEffect(() => {
    if (!isShown) return;
    const step = graticuleStep(map.getZoom());
    const bounds = map.getBounds().pad(0.2);
    const group = L.layerGroup();
    const line = (ends: [number, number][], label: string, at: [number, number], side: string) => {
      L.polyline(ends, {
        pane: 'ecoregion',
        color: '#33424a',
        weight: 0.7,
        opacity: 0.45,
        interactive: false,
      }).addTo(group);
      L.marker(at, {
        interactive: false,
        keyboard: false,
        icon: L.divIcon({ className: `graticule-label ${side}`, html: label, iconSize: [0, 0] }),
      }).addTo(group);
    };
    const view = map.getBounds();
    const from = (value: number) => Math.ceil(value / step) * step;
    for (let latitude = from(bounds.getSouth()); latitude < bounds.getNorth(); latitude += step) {
      line(
        [
          [latitude, bounds.getWest()],
          [latitude, bounds.getEast()],
        ],
        `${Number(latitude.toFixed(2))}°N`,
        [latitude, view.getWest()],
        'west',
      );
    }
    for (let longitude = from(bounds.getWest()); longitude < bounds.getEast(); longitude += step) {
      line(
        [
          [bounds.getSouth(), longitude],
          [bounds.getNorth(), longitude],
        ],
        `${Number(longitude.toFixed(2))}°E`,
        [view.getNorth(), longitude],
        'north',
      );
    }
    group.addTo(map);
    return () => {
      group.remove();
    };
  }, [map, isShown, version]);
  return null;
}
