import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { HAS_STARTED_WITH_VIEW } from '#renderer/app/router.ts';
import { useStore } from '#renderer/app/store.ts';
import { mapQuery } from '#renderer/bridge/atlas-queries.ts';
import type { MapData } from '#shared/api/atlas.ts';
import { leaflet as L, type LeafletMap } from './leaflet.ts';
import { useLeafletMap } from './map-context.tsx';
import { type MapTarget, targetStore } from './map-store.ts';
import { targetShape } from './target-shape.ts';

/** A single place is moved to at this zoom … */
const PLACE_ZOOM = 8;
/** … unless it is in view already, at least this close. */
const NEAR_ENOUGH_ZOOM = 6;
const PADDING_PIXELS = 40;
/** How much of an outline the legend may hide before the map is shown one zoom smaller. */
const MAXIMUM_COVERED_SHARE = 0.03;

/** How far the open legend reaches into the map from its lower left corner, in pixels. */
function coveredCorner(map: LeafletMap): L.Point {
  const legend = document.querySelector('.legend[data-expanded]');
  if (legend === null) return L.point(0, 0);
  const frame = map.getContainer().getBoundingClientRect();
  const { right, top } = legend.getBoundingClientRect();
  return L.point(right - frame.left, frame.bottom - top);
}

function moveTo(map: LeafletMap, target: MapTarget, data: MapData, isAnimated: boolean): void {
  const { bounds, outline } = targetShape(target, data);
  if (!bounds.isValid()) return;
  const isPlace = bounds.getNorthEast().equals(bounds.getSouthWest());
  if (isPlace) {
    const isInView = map.getBounds().pad(-0.1).contains(bounds.getCenter());
    if (isInView && map.getZoom() >= NEAR_ENOUGH_ZOOM) return;
    map.setView(bounds.getCenter(), Math.max(map.getZoom(), PLACE_ZOOM), { animate: isAnimated });
    return;
  }
  const padding = L.point(PADDING_PIXELS, PADDING_PIXELS).multiplyBy(2);
  const closest = Math.min(map.getBoundsZoom(bounds, false, padding), PLACE_ZOOM + 1);
  const covered = coveredCorner(map);
  const size = map.getSize();
  const centreAt = (zoom: number): L.Point => {
    const corner = map.project(bounds.getNorthWest(), zoom);
    const extent = map.project(bounds.getSouthEast(), zoom).subtract(corner);
    const room = size.subtract(extent).subtract(padding);
    return corner.add(extent.divideBy(2)).add(clearOfCorner(room, covered));
  };
  const coveredShare = (zoom: number): number => {
    const lowerLeft = centreAt(zoom).add([-size.x / 2, size.y / 2]);
    const hidden = outline.filter((position) => {
      const { x, y } = map.project(position, zoom).subtract(lowerLeft);
      return x < covered.x && y > -covered.y;
    });
    return hidden.length / Math.max(1, outline.length);
  };
  // Rather smaller than under the legend.
  const zoom = coveredShare(closest) > MAXIMUM_COVERED_SHARE ? closest - 1 : closest;
  map.setView(map.unproject(centreAt(zoom), zoom), zoom, { animate: isAnimated });
}

/**
 * How far the map's centre moves so that what is shown comes out from under the legend: up or to
 * the right, whichever needs less, as far as there is room.
 *
 * @param room width and height left over, in pixels
 * @param corner width and height of the legend, in pixels
 */
function clearOfCorner(room: L.Point, corner: L.Point): L.Point {
  const up = Math.max(0, Math.min(corner.y, room.y)) / 2;
  const right = Math.max(0, Math.min(corner.x, room.x)) / 2;
  const missingUp = corner.y - room.y;
  const missingRight = corner.x - room.x;
  if (missingUp <= 0 || missingUp <= missingRight) return L.point(0, up);
  return L.point(-right, 0);
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
    if (wanted !== null) moveTo(map, wanted.target, data, wanted.isAnimated);
  }, [map, data, wanted]);
  return null;
}
