import { geometryPositions } from '#shared/geo/geometry-positions.ts';
import { labelPosition } from '#shared/geo/label-position.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { annotationIcon } from './drawing-annotation-icon.ts';
import { annotationShape } from './drawing-annotation-shape.ts';
import { chooseMarks, type MarkPlace } from './drawing-choose-marks.ts';
import { leaflet as L, type LeafletMap } from './leaflet.ts';
import { isMapBusy } from './map-busy.ts';

/** From this zoom on titles stand beside the symbols. */
const TITLE_ZOOM = 9;
/** Symbols are 22 pixels across. */
const MARK_SPACING_PIXELS = 20;
/** Selected annotations lie above the others. */
const SELECTED_OFFSET = 1_000;
/** With more in view, what is too small to be seen beside the symbols is not drawn. */
const CROWD = 500;
const SMALL_PIXELS = 8;
/** What lies this much of the map's size outside of it is drawn beforehand. */
const MARGIN = 0.3;

/** What the map shows of the reader's annotations. */
export interface AnnotationsOnMap {
  readonly annotations: readonly Annotation[];
  readonly selectedId: string | null;
  readonly hoveredId: string | null;
  /** Drawn by the editing tools instead. */
  readonly editedId: string | null;
  readonly titleOf: (annotation: Annotation) => string;
}

export interface AnnotationsLayer {
  show(content: AnnotationsOnMap): void;
  remove(): void;
}

interface Handlers {
  readonly onOpen: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

interface Drawn {
  /** What it was drawn for; when this differs, it is drawn anew. */
  readonly key: string;
  readonly annotation: Annotation;
  readonly layer: L.Layer;
}

interface Place {
  readonly bounds: L.LatLngBounds;
  readonly mark: L.LatLng;
}

const places = new WeakMap<Annotation, Place>();

function placeOf(annotation: Annotation): Place {
  const known = places.get(annotation);
  if (known !== undefined) return known;
  const positions = geometryPositions(annotation.geometry);
  const [longitude, latitude] = labelPosition(annotation.geometry);
  const place = {
    bounds: L.latLngBounds(positions.map(([x, y]) => [y, x])),
    mark: L.latLng(latitude, longitude),
  };
  places.set(annotation, place);
  return place;
}

/** Draws annotations on the map and tells which one is pressed or hovered. */
export function createAnnotationsLayer(map: LeafletMap, handlers: Handlers): AnnotationsLayer {
  const renderer = L.svg({ pane: 'annotations', padding: MARGIN });
  const shapes = new Map<string, Drawn>();
  const marks = new Map<string, Drawn>();
  let content: AnnotationsOnMap | null = null;

  const listen = <Layer extends L.Evented>(layer: Layer, id: string): Layer => {
    layer.on({
      click: (event) => {
        if (isMapBusy()) return;
        L.DomEvent.stopPropagation(event as unknown as Event);
        handlers.onOpen(id);
      },
      mouseover: () => handlers.onHover(id),
      mouseout: () => handlers.onHover(null),
    });
    return layer;
  };
  const drawMark = (annotation: Annotation, isStrong: boolean, title: string) =>
    L.marker(placeOf(annotation).mark, {
      icon: L.divIcon({
        className: `annotation-mark${isStrong ? ' strong' : ''}`,
        html: annotationIcon(annotation, title),
        iconSize: [0, 0],
      }),
      keyboard: false,
      riseOnHover: true,
      zIndexOffset: isStrong ? SELECTED_OFFSET : SELECTED_OFFSET / 2,
    });

  /** Brings what is drawn up to what is wanted, and leaves alone what has not changed. */
  const update = (
    drawn: Map<string, Drawn>,
    wanted: ReadonlyMap<string, Annotation>,
    keyOf: (annotation: Annotation) => string,
    draw: (annotation: Annotation) => L.Layer,
  ) => {
    for (const [id, { annotation, key, layer }] of drawn) {
      const next = wanted.get(id);
      if (next === annotation && keyOf(next) === key) continue;
      layer.remove();
      drawn.delete(id);
    }
    for (const [id, annotation] of wanted) {
      if (drawn.has(id)) continue;
      const layer = listen(draw(annotation), id).addTo(map);
      drawn.set(id, { key: keyOf(annotation), annotation, layer });
    }
  };

  const isSmall = ({ bounds }: Place) => {
    const from = map.latLngToContainerPoint(bounds.getSouthWest());
    const to = map.latLngToContainerPoint(bounds.getNorthEast());
    return Math.abs(to.x - from.x) < SMALL_PIXELS && Math.abs(to.y - from.y) < SMALL_PIXELS;
  };

  const redraw = () => {
    map.getContainer().classList.toggle('has-annotation-titles', map.getZoom() >= TITLE_ZOOM);
    if (content === null) return;
    const { annotations, selectedId, hoveredId, editedId, titleOf } = content;
    const isStrong = ({ id }: Annotation) => id === selectedId || id === hoveredId;
    const seen = map.getBounds().pad(MARGIN);
    const inView = new Map<string, Annotation>();
    for (const annotation of annotations) {
      if (annotation.id !== editedId && seen.intersects(placeOf(annotation).bounds)) {
        inView.set(annotation.id, annotation);
      }
    }
    const byImportance = [...inView.values()].sort(
      (left, right) => Number(isStrong(right)) - Number(isStrong(left)),
    );
    const wishes = byImportance.map((annotation): MarkPlace => {
      const { x, y } = map.latLngToContainerPoint(placeOf(annotation).mark);
      return { id: annotation.id, x, y };
    });
    const chosen = chooseMarks(wishes, MARK_SPACING_PIXELS);
    const marked = new Map([...inView].filter(([id]) => chosen.has(id)));
    const isCrowded = inView.size > CROWD;
    const outlined = new Map(
      [...inView].filter(([id, annotation]) => {
        // Under its symbol, the dot of a point cannot be seen.
        if (annotation.geometry.type === 'Point') return !chosen.has(id) && !isCrowded;
        return !isCrowded || isStrong(annotation) || !isSmall(placeOf(annotation));
      }),
    );
    update(
      shapes,
      outlined,
      (annotation) => String(isStrong(annotation)),
      (annotation) => annotationShape(annotation, isStrong(annotation), renderer),
    );
    update(
      marks,
      marked,
      (annotation) => `${isStrong(annotation)} ${titleOf(annotation)}`,
      (annotation) => drawMark(annotation, isStrong(annotation), titleOf(annotation)),
    );
  };
  map.on('moveend', redraw);

  return {
    show: (next) => {
      content = next;
      redraw();
    },
    remove: () => {
      map.off('moveend', redraw);
      for (const { layer } of [...shapes.values(), ...marks.values()]) layer.remove();
      renderer.remove();
    },
  };
}
