import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import { labelPosition } from '#shared/geo/label-position.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import { annotationIcon } from './drawing-annotation-icon.ts';
import { leaflet as L, type LeafletMap } from './leaflet.ts';
import { isMapBusy } from './map-busy.ts';

/** From this zoom on titles stand beside the symbols. */
const TITLE_ZOOM = 9;
const LINE_PIXELS = 2.5;
const SELECTED_LINE_PIXELS = 4;
const CASING_PIXELS = 4;
const FILL_OPACITY = 0.18;
const SELECTED_FILL_OPACITY = 0.3;
/** Selected annotations lie above the others. */
const SELECTED_OFFSET = 1_000;

/** What the map shows of the reader's annotations. */
export interface AnnotationsOnMap {
  readonly annotations: readonly Annotation[];
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  /** Drawn by the editing tools instead. */
  readonly editedId: string | null;
  readonly titleOf: (annotation: Annotation) => string;
}

interface Drawn {
  readonly key: string;
  readonly annotation: Annotation;
  readonly layer: L.Layer;
}

export interface AnnotationsLayer {
  show(content: AnnotationsOnMap): void;
  remove(): void;
}

interface Handlers {
  readonly onOpen: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

function toLatLngs(line: readonly Position[]): L.LatLngTuple[] {
  return line.map(([longitude, latitude]) => [latitude, longitude]);
}

function drawShape(annotation: Annotation, isStrong: boolean, renderer: L.Renderer): L.Path[] {
  const { geometry } = annotation;
  if (geometry.type === 'Point') return [];
  const color = ANNOTATION_COLOUR_VALUES[annotation.colour];
  const weight = isStrong ? SELECTED_LINE_PIXELS : LINE_PIXELS;
  const casing = { renderer, color: '#ffffff', opacity: 0.9, weight: weight + CASING_PIXELS };
  const own = { renderer, color, weight, pane: 'annotations' };
  if (geometry.type === 'LineString') {
    const line = toLatLngs(geometry.coordinates);
    return [
      L.polyline(line, { ...casing, pane: 'annotations', interactive: false }),
      L.polyline(line, own),
    ];
  }
  const rings = geometry.coordinates.map(toLatLngs);
  const fillOpacity = isStrong ? SELECTED_FILL_OPACITY : FILL_OPACITY;
  return [
    L.polygon(rings, { ...casing, pane: 'annotations', fill: false, interactive: false }),
    L.polygon(rings, { ...own, fillColor: color, fillOpacity }),
  ];
}

/** Draws annotations on the map and tells which one is pressed or hovered. */
export function createAnnotationsLayer(map: LeafletMap, handlers: Handlers): AnnotationsLayer {
  const renderer = L.svg({ pane: 'annotations', padding: 0.3 });
  const drawn = new Map<string, Drawn>();

  const draw = (annotation: Annotation, isStrong: boolean, title: string): L.Layer => {
    const { id } = annotation;
    const [longitude, latitude] = labelPosition(annotation.geometry);
    const className = `annotation-mark${isStrong ? ' strong' : ''}`;
    const mark = L.marker([latitude, longitude], {
      icon: L.divIcon({ className, html: annotationIcon(annotation, title), iconSize: [0, 0] }),
      keyboard: false,
      riseOnHover: true,
      zIndexOffset: isStrong ? SELECTED_OFFSET : SELECTED_OFFSET / 2,
    });
    const group = L.featureGroup([...drawShape(annotation, isStrong, renderer), mark]);
    group.on({
      click: (event) => {
        if (isMapBusy()) return;
        L.DomEvent.stopPropagation(event as unknown as Event);
        handlers.onOpen(id);
      },
      mouseover: () => handlers.onHover(id),
      mouseout: () => handlers.onHover(null),
    });
    return group.addTo(map);
  };

  const remove = (id: string) => {
    drawn.get(id)?.layer.remove();
    drawn.delete(id);
  };
  const showTitles = () => {
    map.getContainer().classList.toggle('has-annotation-titles', map.getZoom() >= TITLE_ZOOM);
  };
  map.on('zoomend', showTitles);
  showTitles();

  return {
    show: ({ annotations, selectedId, hoveredId, editedId, titleOf }) => {
      const wanted = new Set<string>();
      for (const annotation of annotations) {
        const { id } = annotation;
        if (id === editedId) continue;
        wanted.add(id);
        const isStrong = id === selectedId || id === hoveredId;
        const title = titleOf(annotation);
        const key = `${isStrong} ${title}`;
        const known = drawn.get(id);
        if (known?.annotation === annotation && known.key === key) continue;
        remove(id);
        drawn.set(id, { key, annotation, layer: draw(annotation, isStrong, title) });
      }
      for (const id of [...drawn.keys()]) if (!wanted.has(id)) remove(id);
    },
    remove: () => {
      map.off('zoomend', showTitles);
      for (const id of [...drawn.keys()]) remove(id);
      renderer.remove();
    },
  };
}
