import {
  TerraDraw,
  TerraDrawLineStringMode,
  TerraDrawPointMode,
  TerraDrawPolygonMode,
} from 'terra-draw';
import { findSelfCrossing } from '#shared/geo/find-self-crossing.ts';
import { roundPosition } from '#shared/geo/round-position.ts';
import type { Position } from '#shared/model/schemas.ts';
import { DrawingAdapter } from './drawing-adapter.ts';
import { IS_DRAWING_CLASS } from './drawing-panes.ts';
import { lineStyles, pointStyles, regionStyles } from './drawing-styles.ts';
import type { leaflet as L, LeafletMap } from './leaflet.ts';
import { setMapBusy } from './map-busy.ts';

/** A press this near to the first or last corner finishes the shape; half a fingertip. */
const FINISH_DISTANCE_PIXELS = 12;
const FINISH_KEY = 'Enter';

type Shape = 'point' | 'line' | 'region';
type Corners = readonly Position[];

export interface DrawingSessionOptions {
  readonly shape: Shape;
  readonly colour: string;
  /** Corners of a shape that was begun earlier. */
  readonly corners: Corners;
  readonly onCorners: (corners: Corners) => void;
  /** Where the pointer is, in the shape's own corners; `null` before the first one. */
  readonly onPointer: (position: Position) => void;
  /** The corner, or the last edge of the region, would cross an edge; it was not set. */
  readonly onSelfCrossing: () => void;
  readonly onFinish: (corners: Corners) => void;
}

/** One shape being drawn on the map. */
export interface DrawingSession {
  /** Sets a corner that was typed, or lies under the cross in the map's middle. */
  addCorner(position: Position): void;
  /** Shows where the next corner would be. */
  pointAt(position: Position): void;
  removeLastCorner(): void;
  finish(): void;
  end(): void;
}

type Feature = ReturnType<TerraDraw['getSnapshot']>[number];

/** Terra Draw keeps the place of the pointer as one more corner; these are the ones that were set. */
function setCorners({ geometry, properties }: Feature): Corners {
  switch (geometry.type) {
    case 'Point':
      return [roundPosition(geometry.coordinates as [number, number])];
    case 'LineString':
      return (geometry.coordinates.slice(0, -1) as [number, number][]).map(roundPosition);
    case 'Polygon': {
      const count = Number(properties['committedCoordinateCount'] ?? 0);
      return (geometry.coordinates[0] as [number, number][]).slice(0, count).map(roundPosition);
    }
  }
}

function finishedCorners({ geometry }: Feature): Corners {
  switch (geometry.type) {
    case 'Point':
      return [roundPosition(geometry.coordinates as [number, number])];
    case 'LineString':
      return (geometry.coordinates as [number, number][]).map(roundPosition);
    case 'Polygon':
      return (geometry.coordinates[0] as [number, number][]).slice(0, -1).map(roundPosition);
  }
}

/** Starts drawing one shape; the caller ends the session when it was finished or given up. */
export function startDrawingSession(
  map: LeafletMap,
  options: DrawingSessionOptions,
): DrawingSession {
  const adapter = new DrawingAdapter(map);
  const keyEvents = { cancel: null, finish: FINISH_KEY };
  const pointerDistance = FINISH_DISTANCE_PIXELS;
  const point = new TerraDrawPointMode({ styles: pointStyles(options.colour) });
  const line = new TerraDrawLineStringMode({
    keyEvents,
    pointerDistance,
    styles: lineStyles(options.colour),
    showCoordinatePoints: true,
  });
  const region = new TerraDrawPolygonMode({
    keyEvents,
    pointerDistance,
    styles: regionStyles(options.colour),
    showCoordinatePoints: true,
    validation: (feature, { updateType }) => {
      // While the pointer moves, a crossing edge may be shown; it is just not kept.
      if (feature.geometry.type !== 'Polygon' || updateType === 'provisional') {
        return { valid: true };
      }
      const ring = feature.geometry.coordinates[0] as [number, number][];
      const isFinished = updateType === 'finish';
      if (findSelfCrossing(ring.slice(0, -1), isFinished) === null) return { valid: true };
      options.onSelfCrossing();
      return { valid: false, reason: 'self-crossing' };
    },
  });
  const mode = { point, line, region }[options.shape];
  const draw = new TerraDraw({ adapter, modes: [point, line, region] });

  let isReplaying = true;
  const current = () =>
    draw
      .getSnapshot()
      .find(
        ({ properties }) =>
          properties.mode === mode.mode &&
          properties['coordinatePoint'] !== true &&
          properties['closingPoint'] !== true,
      );
  const tellCorners = () => {
    if (isReplaying) return;
    const feature = current();
    options.onCorners(feature === undefined ? [] : setCorners(feature));
  };
  let isEnded = false;
  draw.on('finish', (id) => {
    const feature = draw.getSnapshotFeature(id);
    if (feature === undefined) return;
    isEnded = true;
    options.onFinish(finishedCorners(feature));
  });
  draw.on('change', () => {
    if (!isEnded) tellCorners();
  });
  const followPointer = (event: L.LeafletMouseEvent) =>
    options.onPointer([event.latlng.lng, event.latlng.lat]);

  setMapBusy(true);
  map.getContainer().classList.add(IS_DRAWING_CLASS);
  map.on('mousemove', followPointer);
  draw.start();
  draw.setMode(mode.mode);
  map.doubleClickZoom.disable();
  for (const corner of options.corners) adapter.clickAt(corner);
  isReplaying = false;

  return {
    addCorner: (position) => adapter.clickAt(position),
    pointAt: (position) => adapter.pointAt(position),
    removeLastCorner: () => mode.undo(),
    finish: () => adapter.pressKey(FINISH_KEY),
    end: () => {
      isEnded = true;
      draw.stop();
      map.off('mousemove', followPointer);
      map.doubleClickZoom.enable();
      map.getContainer().classList.remove(IS_DRAWING_CLASS);
      adapter.setCursor('unset');
      setMapBusy(false);
    },
  };
}
