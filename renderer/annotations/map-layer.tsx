import { useEffect, useRef } from 'react';
import { useStore } from '#renderer/app/store.ts';
import {
  type AnnotationsLayer,
  createAnnotationsLayer,
} from '#renderer/map/drawing-annotations-layer.ts';
import { useLeafletMap } from '#renderer/map/map-context.tsx';
import { layersStore } from '#renderer/map/map-store.ts';
import { ActiveDrawing } from './drawing/active-drawing.tsx';
import { drawingStore } from './drawing/drawing-store.ts';
import { PausedDrawing } from './drawing/paused-drawing.tsx';
import { openAnnotation } from './edit-actions.ts';
import { GeoJsonDropArea } from './import/geojson-drop-area.tsx';
import { NoticeToast } from './notice-toast.tsx';
import { ShapeEditor } from './shape/shape-editor.tsx';
import { useAnnotations, useLoadAnnotations } from './state/annotations.ts';
import {
  editedAnnotationStore,
  hoveredAnnotationStore,
  useSelectedAnnotationId,
} from './state/selection.ts';
import { useAnnotationWords } from './use-annotation-words.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** The reader's annotations on the map. */
function AnnotationShapes() {
  const map = useLeafletMap();
  const annotations = useAnnotations();
  const { titleOf } = useAnnotationWords();
  const selectedId = useSelectedAnnotationId();
  const hoveredId = useStore(hoveredAnnotationStore);
  const editedId = useStore(editedAnnotationStore);
  const isShown = useStore(layersStore).has('annotations');
  const layer = useRef<AnnotationsLayer | null>(null);

  useEffect(() => {
    if (!isShown) return;
    const created = createAnnotationsLayer(map, {
      onOpen: openAnnotation,
      onHover: hoveredAnnotationStore.set,
    });
    layer.current = created;
    return () => {
      layer.current = null;
      created.remove();
    };
  }, [map, isShown]);

  useEffect(() => {
    if (!isShown) return;
    layer.current?.show({ annotations, selectedId, hoveredId, editedId, titleOf });
  }, [annotations, selectedId, hoveredId, editedId, titleOf, isShown]);
  return null;
}

/** Everything that annotations add to the map, on every page. */
export function AnnotationsMapLayer() {
  useLoadAnnotations();
  useUndoKeys();
  const drawing = useStore(drawingStore);
  return (
    <>
      <AnnotationShapes />
      <ShapeEditor />
      {drawing.state === 'active' && <ActiveDrawing key={drawing.sketch.tool} drawing={drawing} />}
      {drawing.state === 'paused' && <PausedDrawing sketch={drawing.sketch} />}
      <NoticeToast />
      <GeoJsonDropArea />
    </>
  );
}
