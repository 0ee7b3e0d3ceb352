/**
 * The one door to Leaflet. Other folders draw through `useLeafletMap()` and this
 * object (Terra Draw's adapter asks for it as `lib`).
 */
import * as L from 'leaflet';
import 'leaflet/dist/leaflet.css';

export { L as leaflet };
export type LeafletMap = L.Map;
