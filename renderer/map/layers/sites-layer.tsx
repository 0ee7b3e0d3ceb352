import { useQuery } from '@tanstack/react-query';
import type { Marker } from 'leaflet';
import { useEffect, useRef } from 'react';
import { navigate } from '#renderer/app/router.ts';
import { useStore } from '#renderer/app/store.ts';
import { sitesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { leaflet as L } from '../leaflet.ts';
import { isMapBusy } from '../map-busy.ts';
import { useLeafletMap } from '../map-context.tsx';
import { emphasisStore, hoveredStore, layersStore, sitesInViewStore } from '../map-store.ts';
import { useMapEvents, useZoom } from '../use-map-events.ts';
import { isSteppedBack } from './site-area-style.ts';
import { siteIcon } from './site-icon.ts';
import { siteTooltip } from './site-tooltip.ts';
import { symbolSize } from './symbol-size.ts';

/** Symbols of the sites. Not in the tab order: the list of what is in view is, and reads better. */
export function SitesLayer() {
  const map = useLeafletMap();
  const words = useWords();
  const { data: sites } = useQuery(sitesQuery());
  const emphasis = useStore(emphasisStore);
  const hovered = useStore(hoveredStore);
  const isShown = useStore(layersStore).has('sites');
  const zoom = useZoom();
  const markers = useRef(new Map<string, Marker>());
  const newestWords = useRef(words);
  newestWords.current = words;

  const listSitesInView = () => {
    const bounds = map.getBounds();
    const inView = (sites ?? []).filter(
      ({ location }) => location !== null && bounds.contains([location[1], location[0]]),
    );
    sitesInViewStore.set(inView.map((site) => site.id));
  };
  useMapEvents({ moveend: listSitesInView, resize: listSitesInView });
  // Once more when the sites have come
  useEffect(listSitesInView, [sites, map]);

  useEffect(() => {
    if (sites === undefined || !isShown) return;
    const group = L.layerGroup();
    const created = markers.current;
    for (const site of sites) {
      if (site.location === null) continue;
      const marker = L.marker([site.location[1], site.location[0]], {
        icon: L.divIcon({ className: 'site-marker', html: siteIcon(site), iconSize: [0, 0] }),
        keyboard: false,
        riseOnHover: true,
        // The larger a site, the later it is covered by its neighbours.
        zIndexOffset:
          site.areaHectares === null ? 0 : Math.round(Math.log10(site.areaHectares + 1) * 20),
      });
      marker.bindTooltip(() => siteTooltip(site, newestWords.current), {
        direction: 'top',
        offset: [0, -8],
        className: 'map-tooltip',
      });
      marker.on({
        mouseover: () => hoveredStore.set({ kind: 'site', id: site.id }),
        mouseout: () => hoveredStore.set(null),
        click: () => {
          if (!isMapBusy()) navigate({ page: 'site', id: site.id });
        },
      });
      marker.addTo(group);
      created.set(site.id, marker);
    }
    group.addTo(map);
    return () => {
      group.remove();
      created.clear();
    };
  }, [map, sites, isShown]);

  useEffect(() => {
    map.getContainer().style.setProperty('--site-symbol-size', `${symbolSize(zoom)}px`);
  }, [map, zoom]);

  useEffect(() => {
    for (const [id, marker] of markers.current) {
      const classes = marker.getElement()?.classList;
      const isSelected = emphasis.selected?.kind === 'site' && emphasis.selected.id === id;
      classes?.toggle('selected', isSelected);
      classes?.toggle('hovered', hovered?.kind === 'site' && hovered.id === id);
      classes?.toggle('stepped-back', isSteppedBack(emphasis, id));
    }
  }, [emphasis, hovered, sites, isShown]);
  return null;
}
