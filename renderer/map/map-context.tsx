import { createContext, useContext } from 'react';
import type { LeafletMap } from './leaflet.ts';

export const MapContext = createContext<LeafletMap | null>(null);

/** The map; only for what is mounted inside it (layers, tools, legend). */
export function useLeafletMap(): LeafletMap {
  const map = useContext(MapContext);
  if (map === null) throw new Error('useLeafletMap() is for components inside the map');
  return map;
}
