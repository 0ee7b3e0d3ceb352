import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useStore } from '#renderer/app/store.ts';
import { mapQuery } from '#renderer/bridge/atlas-queries.ts';
import { leaflet as L } from '../leaflet.ts';
import { useLeafletMap } from '../map-context.tsx';
import { emphasisStore } from '../map-store.ts';
import { featureId, outerRings, readGeography } from '../read-geography.ts';

/** Larger than anything the map can show. */
const WORLD: [latitude: number, longitude: number][] = [
  [-85, -179],
  [-85, 179],
  [85, 179],
  [85, -179],
];

/** Paper over everything outside the selected province. */
export function DimmingLayer() {
  const map = useLeafletMap();
  const { data } = useQuery(mapQuery());
  const { selected } = useStore(emphasisStore);
  const provinceId = selected?.kind === 'province' ? selected.id : null;

  useEffect(() => {
    if (data === undefined || provinceId === null) return;
    const province = readGeography(data.provinces).features.find(
      (feature) => featureId(feature) === provinceId,
    );
    if (province === undefined) return;
    const holes = outerRings(province).map((ring) =>
      ring.map(([longitude = 0, latitude = 0]): [number, number] => [latitude, longitude]),
    );
    const renderer = L.svg({ pane: 'dimming', padding: 0.5 });
    const mask = L.polygon([WORLD, ...holes], {
      pane: 'dimming',
      renderer,
      stroke: false,
      fillColor: '#fbfaf6',
      fillOpacity: 0.5,
      interactive: false,
    });
    mask.addTo(map);
    return () => {
      mask.remove();
      renderer.remove();
    };
  }, [map, data, provinceId]);
  return null;
}
