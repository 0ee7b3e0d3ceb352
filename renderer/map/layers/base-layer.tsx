import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { mapQuery, TILE_ADDRESS } from '#renderer/bridge/atlas-queries.ts';
import { leaflet as L } from '../leaflet.ts';
import { useLeafletMap } from '../map-context.tsx';
import { MAXIMUM_NATIVE_ZOOM, MAXIMUM_ZOOM, MINIMUM_ZOOM } from '../zoom-range.ts';

/** Shown around the tiles' bounds, so that a region at their edge can be brought to the middle. */
const MARGIN_DEGREES = 6;

/** The pack's own map tiles; nothing is ever fetched from elsewhere. */
export function BaseLayer() {
  const map = useLeafletMap();
  const { data } = useQuery(mapQuery());
  const bounds = data?.bounds.join(' ');

  // Not kept waiting for the pack's bounds: the tiles are the first thing a reader looks for.
  useEffect(() => {
    const tiles = L.tileLayer(TILE_ADDRESS, {
      tileSize: 512,
      zoomOffset: -1,
      minZoom: MINIMUM_ZOOM,
      maxZoom: MAXIMUM_ZOOM,
      minNativeZoom: MINIMUM_ZOOM,
      maxNativeZoom: MAXIMUM_NATIVE_ZOOM,
      keepBuffer: 3,
      noWrap: true,
    });
    tiles.addTo(map);
    return () => {
      tiles.remove();
    };
  }, [map]);

  useEffect(() => {
    if (bounds === undefined) return;
    const [west = 0, south = 0, east = 0, north = 0] = bounds.split(' ').map(Number);
    map.setMaxBounds([
      [south - MARGIN_DEGREES, west - MARGIN_DEGREES],
      [north + MARGIN_DEGREES, east + MARGIN_DEGREES],
    ]);
  }, [map, bounds]);
  return null;
}
