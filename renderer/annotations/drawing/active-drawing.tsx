import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { currentLocation, onLocationChange } from '#renderer/app/router.ts';
import { routePath } from '#renderer/app/routes.ts';
import { useStore } from '#renderer/app/store.ts';
import { settingsQuery } from '#renderer/bridge/settings-queries.ts';
import { type DrawingSession, startDrawingSession } from '#renderer/map/drawing-session.ts';
import { useLeafletMap } from '#renderer/map/map-context.tsx';
import { useMapEvents } from '#renderer/map/use-map-events.ts';
import { type Sketch } from '#shared/api/sketches.ts';
import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import { roundPosition } from '#shared/geo/round-position.ts';
import type { Position } from '#shared/model/schemas.ts';
import { storeDrawing } from '../edit-actions.ts';
import { refusalOf } from '../operations/refusal.ts';
import { lastChoiceStore } from '../state/last-choice.ts';
import type { Drawing } from './drawing.ts';
import { DrawingBar } from './drawing-bar.tsx';
import { changeDrawing, finishDrawing, pauseDrawing } from './drawing-store.ts';
import { missingCorners, sketchGeometry } from './sketch.ts';
import { useDrawingKeys } from './use-drawing-keys.ts';

/** How far an arrow key moves the map. */
const PAN_PIXELS = 60;

/** Keeps a half-drawn shape when the reader leaves the page on which they drew. */
function usePauseOnLeaving(): void {
  useEffect(() => {
    const path = routePath(currentLocation().route);
    return onLocationChange(() => {
      if (routePath(currentLocation().route) !== path) pauseDrawing();
    });
  }, []);
}

interface ActiveDrawingProps {
  readonly drawing: Extract<Drawing, { state: 'active' }>;
}

/** A shape being drawn: with the mouse or a finger, with the keyboard, or by typed coordinates. */
export function ActiveDrawing({ drawing: { sketch, pointer, refusal } }: ActiveDrawingProps) {
  const map = useLeafletMap();
  const { data: settings } = useQuery(settingsQuery());
  const { colour } = useStore(lastChoiceStore);
  const [hasCross, setHasCross] = useState(false);
  const session = useRef<DrawingSession | null>(null);
  const author = settings?.author ?? '';

  const store = (finished: Sketch) => {
    const geometry = sketchGeometry(finished);
    const reason = geometry === null ? 'too-few-corners' : refusalOf(geometry);
    if (geometry === null || reason !== null) {
      changeDrawing({ refusal: reason });
      return;
    }
    void finishDrawing(finished, () => storeDrawing(geometry, author));
  };
  const newestStore = useRef(store);
  newestStore.current = store;

  const first = useRef(sketch);
  useEffect(() => {
    const { tool, corners } = first.current;
    const started = startDrawingSession(map, {
      shape: tool,
      colour: ANNOTATION_COLOUR_VALUES[colour],
      corners,
      onCorners: (changed) => changeDrawing({ corners: changed, refusal: null }),
      onPointer: (position) => {
        setHasCross(false);
        changeDrawing({ pointer: position });
      },
      onSelfCrossing: () => changeDrawing({ refusal: 'self-crossing' }),
      onFinish: (finished) => newestStore.current({ tool, corners: finished }),
    });
    session.current = started;
    map.getContainer().focus({ preventScroll: true });
    return () => {
      session.current = null;
      started.end();
    };
  }, [map, colour]);

  const centre = (): Position => {
    const { lng, lat } = map.getCenter();
    return roundPosition([lng, lat]);
  };
  const pointAtCentre = () => {
    session.current?.pointAt(centre());
    changeDrawing({ pointer: centre() });
  };
  useMapEvents({ move: () => hasCross && pointAtCentre() });
  usePauseOnLeaving();

  const addCorner = (position: Position) => {
    session.current?.addCorner(roundPosition(position));
    if (!map.getBounds().contains([position[1], position[0]])) {
      map.panTo([position[1], position[0]]);
    }
  };
  const cornerAtCentre = () => {
    setHasCross(true);
    addCorner(centre());
  };
  const finish = () => {
    if (sketch.tool === 'point' || missingCorners(sketch) > 0) cornerAtCentre();
    else session.current?.finish();
  };
  const removeCorner = () => {
    session.current?.removeLastCorner();
    changeDrawing({ refusal: null });
  };
  useDrawingKeys({
    onFinish: finish,
    onStop: pauseDrawing,
    onRemoveCorner: removeCorner,
    onCorner: cornerAtCentre,
    onPan: (right, down) => {
      setHasCross(true);
      map.panBy([right * PAN_PIXELS, down * PAN_PIXELS], { animate: false });
      pointAtCentre();
    },
  });

  return (
    <>
      {hasCross && <div className="drawing-cross" aria-hidden="true" />}
      <DrawingBar
        sketch={sketch}
        pointer={pointer}
        refusal={refusal}
        onPosition={addCorner}
        onFinish={finish}
        onRemoveCorner={removeCorner}
        onStop={pauseDrawing}
      />
    </>
  );
}
