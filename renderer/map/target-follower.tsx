import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { HAS_STARTED_WITH_VIEW } from '#renderer/app/router.ts';
import { useStore } from '#renderer/app/store.ts';
import { mapQuery } from '#renderer/bridge/atlas-queries.ts';
import type { MapData } from '#shared/api/atlas.ts';
import { leaflet as L, type LeafletMap } from './leaflet.ts';
import { useLeafletMap } from './map-context.tsx';
import { type MapTarget, targetStore } from './map-store.ts';
import { featureId, readGeography } from './read-geography.ts';

/** A single place is moved to at this zoom … */
const PLACE_ZOOM = 8;
/** … unless it is in view already, at least this close. */
const NEAR_ENOUGH_ZOOM = 6;
const PADDING_PIXELS = 40;

/** What two boxes share; the first where they share nothing. */
function commonBounds(first: L.LatLngBounds, second: L.LatLngBounds): L.LatLngBounds {
  if (!first.isValid() || !second.isValid() || !first.intersects(second)) return first;
  return L.latLngBounds(
    [Math.max(first.getSouth(), second.getSouth()), Math.max(first.getWest(), second.getWest())],
    [Math.min(first.getNorth(), second.getNorth()), Math.min(first.getEast(), second.getEast())],
  );
}

function boundsOf(target: MapTarget, data: MapData): L.LatLngBounds {
  if (target.kind === 'river') {
    const river = data.labels.find(({ kind, id }) => kind === 'river' && id === target.id);
    return boundsOf({ kind: 'positions', positions: river?.line ?? target.fallback }, data);
  }
  if (target.kind === 'positions') {
    return L.latLngBounds(target.positions.map(([longitude, latitude]) => [latitude, longitude]));
  }
  const outline = L.geoJSON(readGeography(data.ecoregion)).getBounds();
  if (target.kind === 'ecoregion') {
    if (outline.isValid()) return outline;
    const [west, south, east, north] = data.bounds;
    return L.latLngBounds([south, west], [north, east]);
  }
  const provinces = readGeography(data.provinces).features.filter((feature) =>
    target.ids.includes(featureId(feature)),
  );
  // Inner Mongolia reaches far beyond the ecoregion: its part inside is what the atlas is about.
  return commonBounds(L.geoJSON(provinces).getBounds(), outline);
}

/** Pixels at the lower edge that the open legend covers. */
function coveredHeight(map: LeafletMap): number {
  const legend = document.querySelector('.legend[data-expanded]');
  if (legend === null) return 0;
  return map.getContainer().getBoundingClientRect().bottom - legend.getBoundingClientRect().top;
}

function moveTo(map: LeafletMap, target: MapTarget, data: MapData, isAnimated: boolean): void {
  const bounds = boundsOf(target, data);
  if (!bounds.isValid()) return;
  const isPlace = bounds.getNorthEast().equals(bounds.getSouthWest());
  if (isPlace) {
    const isInView = map.getBounds().pad(-0.1).contains(bounds.getCenter());
    if (isInView && map.getZoom() >= NEAR_ENOUGH_ZOOM) return;
    map.setView(bounds.getCenter(), Math.max(map.getZoom(), PLACE_ZOOM), { animate: isAnimated });
    return;
  }
  const padding = L.point(PADDING_PIXELS, PADDING_PIXELS).multiplyBy(2);
  const zoom = Math.min(map.getBoundsZoom(bounds, false, padding), PLACE_ZOOM + 1);
  const top = map.project(bounds.getNorthWest(), zoom);
  const bottom = map.project(bounds.getSouthEast(), zoom);
  // Up, out from under the open legend, as far as the upper edge leaves room.
  const room = (map.getSize().y - (bottom.y - top.y)) / 2 - PADDING_PIXELS / 2;
  const shift = Math.max(0, Math.min(coveredHeight(map) / 2, room));
  const centre = top.add(bottom).divideBy(2).add([0, shift]);
  map.setView(map.unproject(centre, zoom), zoom, { animate: isAnimated });
}

/** Moves the map to what pages ask for, and to the whole ecoregion at first. */
export function TargetFollower() {
  const map = useLeafletMap();
  const { data } = useQuery(mapQuery());
  const wanted = useStore(targetStore);
  const isFirst = useRef(true);

  useEffect(() => {
    if (data === undefined) return;
    if (isFirst.current) {
      isFirst.current = false;
      if (wanted === null && !HAS_STARTED_WITH_VIEW) {
        moveTo(map, { kind: 'ecoregion' }, data, false);
      }
    }
    if (wanted !== null) moveTo(map, wanted.target, data, true);
  }, [map, data, wanted]);
  return null;
}
