import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { findSelfCrossing } from '#shared/geo/find-self-crossing.ts';
import { roundPosition } from '#shared/geo/round-position.ts';
import type { AnnotationGeometry } from '#shared/model/annotation.ts';
import { DrawingAdapter } from './drawing-adapter.ts';
import { IS_DRAWING_CLASS } from './drawing-panes.ts';
import { editingStyles } from './drawing-styles.ts';
import type { LeafletMap } from './leaflet.ts';
import { setMapBusy } from './map-busy.ts';

/** A corner or an edge this near to the pointer is meant; a fingertip on a tablet. */
const GRAB_DISTANCE_PIXELS = 16;

const MODES = { Point: 'point', LineString: 'linestring', Polygon: 'polygon' } as const;

interface ShapeEditingOptions {
  readonly geometry: AnnotationGeometry;
  readonly colour: string;
  /** A corner or the whole shape was let go at another place, or a corner was added or taken out. */
  readonly onChange: (geometry: AnnotationGeometry) => void;
  /** Edges would cross, so the corner does not follow the pointer. */
  readonly onSelfCrossing: () => void;
}

/** Corners that can be dragged, added and removed on the map. */
export interface ShapeEditing {
  /** Takes over a shape that was changed elsewhere: undone, or typed. */
  show(geometry: AnnotationGeometry): void;
  end(): void;
}

function rounded(geometry: AnnotationGeometry): AnnotationGeometry {
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates) };
    case 'LineString':
      return { type: 'LineString', coordinates: geometry.coordinates.map(roundPosition) };
    case 'Polygon':
      return {
        type: 'Polygon',
        coordinates: geometry.coordinates.map((ring) => ring.map(roundPosition)),
      };
  }
}

/** Begins to edit a shape for which `canEditOnMap` holds. */
export function startShapeEditing(map: LeafletMap, options: ShapeEditingOptions): ShapeEditing {
  const adapter = new DrawingAdapter(map);
  const coordinates = { midpoints: { draggable: true }, draggable: true, deletable: true };
  const select = new TerraDrawSelectMode({
    allowManualDeselection: false,
    pointerDistance: GRAB_DISTANCE_PIXELS,
    keyEvents: null,
    styles: editingStyles(options.colour),
    flags: {
      point: { feature: { draggable: true } },
      linestring: { feature: { draggable: true, coordinates } },
      polygon: {
        feature: {
          draggable: true,
          coordinates,
          validation: ({ geometry }) => {
            if (geometry.type !== 'Polygon') return { valid: true };
            const ring = geometry.coordinates[0] as [number, number][];
            if (findSelfCrossing(ring, true) === null) return { valid: true };
            options.onSelfCrossing();
            return { valid: false, reason: 'self-crossing' };
          },
        },
      },
    },
  });
  const draw = new TerraDraw({
    adapter,
    modes: [
      new TerraDrawPointMode(),
      new TerraDrawLineStringMode(),
      new TerraDrawPolygonMode(),
      select,
    ],
  });
  let shown = '';
  let id: string | number | undefined;

  const show = (geometry: AnnotationGeometry) => {
    const next = rounded(geometry);
    if (JSON.stringify(next) === shown) return;
    shown = JSON.stringify(next);
    if (id !== undefined) {
      draw.deselectFeature(id);
      draw.removeFeatures([id]);
    }
    const [result] = draw.addFeatures([
      { type: 'Feature', geometry: next, properties: { mode: MODES[geometry.type] } },
    ]);
    id = result?.valid === true ? result.id : undefined;
    if (id !== undefined) draw.selectFeature(id);
  };

  draw.on('finish', (finishedId) => {
    // A corner that was pulled out of an edge is told of when it is let go.
    if (finishedId !== id || adapter.isDragging !== isLettingGo) return;
    const geometry = draw.getSnapshotFeature(finishedId)?.geometry as
      | AnnotationGeometry
      | undefined;
    if (geometry === undefined) return;
    const next = rounded(geometry);
    shown = JSON.stringify(next);
    options.onChange(next);
  });
  let isLettingGo = false;
  const letGo = () => {
    isLettingGo = adapter.isDragging;
  };
  const letGone = () => {
    isLettingGo = false;
  };
  // Before and after Terra Draw's own listener on the map's element.
  window.addEventListener('pointerup', letGo, { capture: true });
  window.addEventListener('pointerup', letGone);

  setMapBusy(true);
  map.getContainer().classList.add(IS_DRAWING_CLASS);
  draw.start();
  draw.setMode('select');
  show(options.geometry);

  return {
    show,
    end: () => {
      window.removeEventListener('pointerup', letGo, { capture: true });
      window.removeEventListener('pointerup', letGone);
      draw.stop();
      map.getContainer().classList.remove(IS_DRAWING_CLASS);
      adapter.setCursor('unset');
      setMapBusy(false);
    },
  };
}
