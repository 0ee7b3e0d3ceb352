import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { type ShapeEditing, startShapeEditing } from '#renderer/map/drawing-shape-editing.ts';
import { useLeafletMap } from '#renderer/map/map-context.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { isTyping } from '../drawing/is-typing.ts';
import { storeGeometry } from '../edit-actions.ts';
import { measureGeometry } from '../measure.ts';
import { useAnnotations } from '../state/annotations.ts';
import { editedAnnotationStore } from '../state/selection.ts';
import { canEditOnMap } from './can-edit-on-map.ts';
import { MAXIMUM_CORNERS_EDITED } from './maximum-corners-edited.ts';

/** The corners of one annotation on the map; each drag that ends is stored. */
function EditedShape({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('annotations');
  const map = useLeafletMap();
  const [isCrossing, setIsCrossing] = useState(false);
  const editing = useRef<ShapeEditing | null>(null);
  const newest = useRef(annotation);
  newest.current = annotation;
  const { colour, geometry } = annotation;

  useEffect(() => {
    const started = startShapeEditing(map, {
      geometry: newest.current.geometry,
      colour: ANNOTATION_COLOUR_VALUES[colour],
      onChange: (changed) => {
        setIsCrossing(false);
        void storeGeometry(newest.current, changed);
      },
      onSelfCrossing: () => setIsCrossing(true),
    });
    editing.current = started;
    return () => {
      editing.current = null;
      started.end();
    };
  }, [map, colour]);

  useEffect(() => editing.current?.show(geometry), [geometry]);

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !isTyping(event.target)) editedAnnotationStore.set(null);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  const finish = () => {
    map.getContainer().focus({ preventScroll: true });
    editedAnnotationStore.set(null);
  };
  return (
    <section className="drawing-bar" aria-label={t('shape.edit')}>
      <div className="drawing-bar-head">
        <p role="status">{t(`shape.hint.${measureGeometry(geometry).kind}`)}</p>
        <TextButton kind="primary" onPress={finish}>
          {t('shape.done')}
        </TextButton>
      </div>
      {isCrossing && (
        <p className="drawing-refusal" role="alert">
          {t('shape.selfCrossing')}
        </p>
      )}
    </section>
  );
}

/** Mounted on the map; shows handles for the annotation that is being edited, if one is. */
export function ShapeEditor() {
  const annotations = useAnnotations();
  const editedId = useStore(editedAnnotationStore);
  const annotation = annotations.find(({ id }) => id === editedId);
  if (annotation === undefined || !canEditOnMap(annotation.geometry)) return null;
  const measured = measureGeometry(annotation.geometry);
  if (measured.kind !== 'point' && measured.corners > MAXIMUM_CORNERS_EDITED) return null;
  return <EditedShape key={annotation.id} annotation={annotation} />;
}
