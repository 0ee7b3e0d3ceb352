import { useEffect } from 'react';
import {
  currentLocation,
  mapViewOfAddress,
  onLocationChange,
  replaceMapView,
} from '#renderer/app/router.ts';
import { useLeafletMap } from './map-context.tsx';
import { useMapEvents } from './use-map-events.ts';

/** Keeps the map and the address together: moves write it, back and forward read it. */
export function ViewInAddress() {
  const map = useLeafletMap();
  useMapEvents({
    moveend: () => {
      const { lng, lat } = map.getCenter();
      replaceMapView({ zoom: map.getZoom(), centre: [lng, lat] });
    },
  });
  useEffect(() => {
    let visit = currentLocation().visit;
    return onLocationChange(() => {
      const location = currentLocation();
      if (location.visit === visit) return;
      visit = location.visit;
      const view = mapViewOfAddress();
      if (location.arrival !== 'restored' || view === null) return;
      map.setView([view.centre[1], view.centre[0]], view.zoom, { animate: false });
    });
  }, [map]);
  return null;
}
