import type { LeafletEventHandlerFnMap } from 'leaflet';
import { useEffect, useRef, useState } from 'react';
import { useLeafletMap } from './map-context.tsx';

/** Listens to the map for as long as the component is there; the newest handlers are called. */
export function useMapEvents(handlers: LeafletEventHandlerFnMap): void {
  const map = useLeafletMap();
  const newest = useRef(handlers);
  newest.current = handlers;
  const names = Object.keys(handlers).sort().join(' ');
  useEffect(() => {
    const listeners: LeafletEventHandlerFnMap = Object.fromEntries(
      (names.split(' ') as (keyof LeafletEventHandlerFnMap)[]).map((name) => [
        name,
        (event: never) => newest.current[name]?.(event),
      ]),
    );
    map.on(listeners);
    return () => {
      map.off(listeners);
    };
  }, [map, names]);
}

/** Counts up whenever the map has come to rest in another view or size. */
export function useViewVersion(): number {
  const [version, setVersion] = useState(0);
  const next = () => setVersion((current) => current + 1);
  useMapEvents({ moveend: next, resize: next });
  return version;
}

export function useZoom(): number {
  const map = useLeafletMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) });
  return zoom;
}
