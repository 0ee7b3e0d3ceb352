import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mapViewOfAddress } from '#renderer/app/router.ts';
import { mapQuery } from '#renderer/bridge/atlas-queries.ts';
import { Failure } from '#renderer/ui/failure.tsx';
import { leaflet as L, type LeafletMap } from './leaflet.ts';
import { MapContext } from './map-context.tsx';
import { createPanes } from './panes.ts';
import { MAXIMUM_ZOOM, MINIMUM_ZOOM } from './zoom-range.ts';

/** Middle of the ecoregion, until the pack has told its bounds. */
const FIRST_CENTRE: [latitude: number, longitude: number] = [48.5, 125];

function createMap(container: HTMLElement): LeafletMap {
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const view = mapViewOfAddress();
  const map = L.map(container, {
    minZoom: MINIMUM_ZOOM,
    maxZoom: MAXIMUM_ZOOM,
    zoomControl: false,
    attributionControl: false,
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    inertia: !isCalm,
    maxBoundsViscosity: 0.8,
  });
  createPanes(map);
  if (view === null) map.setView(FIRST_CENTRE, MINIMUM_ZOOM + 1, { animate: false });
  else map.setView([view.centre[1], view.centre[0]], view.zoom, { animate: false });
  return map;
}

interface MapViewProps {
  /** Layers and tools; they find the map with `useLeafletMap()`. */
  readonly children: ReactNode;
}

/** The map's frame: makes the map once and gives it to everything inside. */
export function MapView({ children }: MapViewProps) {
  const { t } = useTranslation();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const { error, refetch } = useQuery(mapQuery());

  useEffect(() => {
    if (container.current === null) return;
    const created = createMap(container.current);
    setMap(created);
    const observer = new ResizeObserver(() =>
      created.invalidateSize({ animate: false, pan: false }),
    );
    observer.observe(container.current);
    return () => {
      observer.disconnect();
      setMap(null);
      created.remove();
    };
  }, []);

  return (
    <section className="map-frame" aria-label={t('map.label')}>
      <div ref={container} className="map" role="application" aria-label={t('map.instructions')} />
      {error !== null && (
        <div className="map-failure">
          <Failure error={error} onRetry={() => void refetch()} />
        </div>
      )}
      {map !== null && <MapContext value={map}>{children}</MapContext>}
    </section>
  );
}
