import { useQuery } from '@tanstack/react-query';
import type { GeoJSON, Path } from 'leaflet';
import { useEffect, useRef } from 'react';
import { navigate } from '#renderer/app/router.ts';
import { useStore } from '#renderer/app/store.ts';
import { mapQuery } from '#renderer/bridge/atlas-queries.ts';
import { leaflet as L } from '../leaflet.ts';
import { isMapBusy } from '../map-busy.ts';
import { useLeafletMap } from '../map-context.tsx';
import { emphasisStore, hoveredStore, layersStore } from '../map-store.ts';
import { featureId, readGeography } from '../read-geography.ts';
import { type ProvinceState, provinceStyle } from './province-style.ts';

/** Outlines of the twelve provinces: hover shows, a press opens. */
export function ProvincesLayer() {
  const map = useLeafletMap();
  const { data } = useQuery(mapQuery());
  const emphasis = useStore(emphasisStore);
  const hovered = useStore(hoveredStore);
  const isShown = useStore(layersStore).has('provinces');
  const layer = useRef<GeoJSON | null>(null);

  useEffect(() => {
    if (data === undefined || !isShown) return;
    const renderer = L.svg({ pane: 'provinces', padding: 0.3 });
    const provinces = L.geoJSON(readGeography(data.provinces), {
      pane: 'provinces',
      style: { ...provinceStyle('plain'), renderer } as L.PathOptions,
      onEachFeature: (feature, path) => {
        const id = featureId(feature);
        path.on({
          mouseover: () => hoveredStore.set({ kind: 'province', id }),
          mouseout: () => hoveredStore.set(null),
          click: () => {
            if (!isMapBusy()) navigate({ page: 'province', id });
          },
        });
      },
    });
    provinces.addTo(map);
    layer.current = provinces;
    return () => {
      layer.current = null;
      provinces.remove();
      renderer.remove();
    };
  }, [map, data, isShown]);

  useEffect(() => {
    const stateOf = (id: string): ProvinceState => {
      if (emphasis.selected?.kind === 'province' && emphasis.selected.id === id) return 'selected';
      if (hovered?.kind === 'province' && hovered.id === id) return 'hovered';
      return emphasis.provinces.includes(id) ? 'in-range' : 'plain';
    };
    layer.current?.eachLayer((path) => {
      const feature = (path as Path & { feature?: GeoJSON.Feature }).feature;
      if (feature === undefined) return;
      const id = featureId(feature);
      const state = stateOf(id);
      const own = emphasis.shades.find(({ provinceId }) => provinceId === id)?.colour ?? null;
      const shade = emphasis.shades.length === 0 ? undefined : own;
      (path as Path).setStyle(provinceStyle(state, shade));
      // Only the selected one: moving the path under the pointer would make it leave and enter again.
      if (state === 'selected') (path as Path).bringToFront();
    });
  }, [emphasis, hovered, data, isShown]);
  return null;
}
