import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { navigate } from '#renderer/app/router.ts';
import { sitesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useLeafletMap } from '../map-context.tsx';

/** How near to the cross a site must be, in pixels. */
const REACH_PIXELS = 28;

/** Enter opens the site under the cross that shows while the keyboard moves the map. */
export function OpenAtCentre() {
  const map = useLeafletMap();
  const { data: sites } = useQuery(sitesQuery());
  useEffect(() => {
    const container = map.getContainer();
    const open = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== container || sites === undefined) return;
      const centre = map.getSize().divideBy(2);
      const distanceTo = (longitude: number, latitude: number) =>
        map.latLngToContainerPoint([latitude, longitude]).distanceTo(centre);
      let nearest: { readonly id: string; readonly distance: number } | null = null;
      for (const { id, location } of sites) {
        if (location === null) continue;
        const distance = distanceTo(location[0], location[1]);
        if (distance < REACH_PIXELS && distance < (nearest?.distance ?? Number.POSITIVE_INFINITY)) {
          nearest = { id, distance };
        }
      }
      if (nearest !== null) navigate({ page: 'site', id: nearest.id });
    };
    container.addEventListener('keydown', open);
    return () => container.removeEventListener('keydown', open);
  }, [map, sites]);
  return null;
}
