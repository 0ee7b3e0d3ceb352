/**
 * The one door to Leaflet. Other folders draw through `useLeafletMap()` and this
 * object.
 */
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';

export { L as leaflet };
export type LeafletMap = L.Map;
