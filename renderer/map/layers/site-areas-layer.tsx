import { useQuery } from '@tanstack/react-query';
import type { Circle } from 'leaflet';
import { useEffect, useRef } from 'react';
import { navigate } from '#renderer/app/router.ts';
import { useStore } from '#renderer/app/store.ts';
import { sitesQuery } from '#renderer/bridge/atlas-queries.ts';
import {
  equalAreaRadiusMetres,
  metresPerPixel,
  SITE_SYMBOLS,
} from '#shared/cartography/site-symbols.ts';
import { leaflet as L } from '../leaflet.ts';
import { isMapBusy } from '../map-busy.ts';
import { useLeafletMap } from '../map-context.tsx';
import { emphasisStore, hoveredStore, layersStore } from '../map-store.ts';
import { useZoom } from '../use-map-events.ts';
import { isSteppedBack, siteAreaStyle } from './site-area-style.ts';
import { symbolSize } from './symbol-size.ts';

/** Circles with the true area of the sites, where they are larger than the symbol. */
export function SiteAreasLayer() {
  const map = useLeafletMap();
  const { data: sites } = useQuery(sitesQuery());
  const emphasis = useStore(emphasisStore);
  const isShown = useStore(layersStore).has('areas');
  const zoom = useZoom();
  const circles = useRef(new Map<string, Circle>());

  useEffect(() => {
    if (sites === undefined || !isShown) return;
    const renderer = L.svg({ pane: 'siteAreas', padding: 0.3 });
    const group = L.layerGroup();
    const created = circles.current;
    const bySize = sites.toSorted(
      (left, right) => (right.areaHectares ?? 0) - (left.areaHectares ?? 0),
    );
    for (const site of bySize) {
      if (site.location === null || site.areaHectares === null) continue;
      const [longitude, latitude] = site.location;
      const radius = equalAreaRadiusMetres(site.areaHectares);
      if (radius / metresPerPixel(latitude, zoom) < symbolSize(zoom) / 2 + 2) continue;
      const circle = L.circle([latitude, longitude], {
        pane: 'siteAreas',
        renderer,
        radius,
      })
        .on({
          mouseover: () => hoveredStore.set({ kind: 'site', id: site.id }),
          mouseout: () => hoveredStore.set(null),
          click: () => {
            if (!isMapBusy()) navigate({ page: 'site', id: site.id });
          },
        })
        .addTo(group);
      created.set(site.id, circle);
    }
    group.addTo(map);
    return () => {
      group.remove();
      renderer.remove();
      created.clear();
    };
  }, [map, sites, isShown, zoom]);

  useEffect(() => {
    for (const { id, category } of sites ?? []) {
      const isSelected = emphasis.selected?.kind === 'site' && emphasis.selected.id === id;
      const isPaler = isSteppedBack(emphasis, id);
      circles.current
        .get(id)
        ?.setStyle(siteAreaStyle(SITE_SYMBOLS[category], { isSelected, isPaler }));
    }
  }, [emphasis, sites, isShown, zoom]);
  return null;
}
