import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
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
import { symbolSize } from './symbol-size.ts';

/** Circles with the true area of the sites, where they are larger than the symbol. */
export function SiteAreasLayer() {
  const map = useLeafletMap();
  const { data: sites } = useQuery(sitesQuery());
  const { selected } = useStore(emphasisStore);
  const isShown = useStore(layersStore).has('areas');
  const zoom = useZoom();
  const selectedId = selected?.kind === 'site' ? selected.id : null;

  useEffect(() => {
    if (sites === undefined || !isShown) return;
    const renderer = L.svg({ pane: 'siteAreas', padding: 0.3 });
    const group = L.layerGroup();
    const bySize = sites.toSorted(
      (left, right) => (right.areaHectares ?? 0) - (left.areaHectares ?? 0),
    );
    for (const site of bySize) {
      if (site.location === null || site.areaHectares === null) continue;
      const [longitude, latitude] = site.location;
      const radius = equalAreaRadiusMetres(site.areaHectares);
      const isSelected = site.id === selectedId;
      if (radius / metresPerPixel(latitude, zoom) < symbolSize(zoom) / 2 + 2) continue;
      const symbol = SITE_SYMBOLS[site.category];
      L.circle([latitude, longitude], {
        pane: 'siteAreas',
        renderer,
        radius,
        color: symbol.outline,
        weight: isSelected ? 2.5 : 1,
        opacity: isSelected ? 1 : 0.65,
        fillColor: symbol.colour,
        fillOpacity: isSelected ? 0.28 : 0.13,
      })
        .on({
          mouseover: () => hoveredStore.set({ kind: 'site', id: site.id }),
          mouseout: () => hoveredStore.set(null),
          click: () => {
            if (!isMapBusy()) navigate({ page: 'site', id: site.id });
          },
        })
        .addTo(group);
    }
    group.addTo(map);
    return () => {
      group.remove();
      renderer.remove();
    };
  }, [map, sites, isShown, zoom, selectedId]);
  return null;
}
