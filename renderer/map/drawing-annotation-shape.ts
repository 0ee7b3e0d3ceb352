import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import { leaflet as L } from './leaflet.ts';

const LINE_PIXELS = 2.5;
const SELECTED_LINE_PIXELS = 4;
const CASING_PIXELS = 4;
const FILL_OPACITY = 0.18;
const SELECTED_FILL_OPACITY = 0.3;
/** Shown where there is no room for a symbol. */
const DOT_PIXELS = 4.5;

function toLatLngs(line: readonly Position[]): L.LatLngTuple[] {
  return line.map(([longitude, latitude]) => [latitude, longitude]);
}

/** The lines of an annotation on the map: a white casing, and over it the reader's colour. */
export function annotationShape(
  { geometry, colour }: Annotation,
  isStrong: boolean,
  renderer: L.Renderer,
): L.FeatureGroup {
  const color = ANNOTATION_COLOUR_VALUES[colour];
  const pane = 'annotations';
  if (geometry.type === 'Point') {
    const [longitude, latitude] = geometry.coordinates;
    const dot = { pane, renderer, radius: DOT_PIXELS, color: '#ffffff', weight: 1.5 };
    return L.featureGroup([
      L.circleMarker([latitude, longitude], { ...dot, fillColor: color, fillOpacity: 1 }),
    ]);
  }
  const weight = isStrong ? SELECTED_LINE_PIXELS : LINE_PIXELS;
  const casing = {
    pane,
    renderer,
    color: '#ffffff',
    opacity: 0.9,
    weight: weight + CASING_PIXELS,
    fill: false,
    interactive: false,
  };
  const own = { pane, renderer, color, weight };
  if (geometry.type === 'LineString') {
    const line = toLatLngs(geometry.coordinates);
    return L.featureGroup([L.polyline(line, casing), L.polyline(line, own)]);
  }
  const rings = geometry.coordinates.map(toLatLngs);
  const fillOpacity = isStrong ? SELECTED_FILL_OPACITY : FILL_OPACITY;
  return L.featureGroup([
    L.polygon(rings, casing),
    L.polygon(rings, { ...own, fillColor: color, fillOpacity }),
  ]);
}
