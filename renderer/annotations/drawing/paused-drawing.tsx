import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from '#renderer/app/store.ts';
import { showPausedSketch } from '#renderer/map/drawing-paused-sketch.ts';
import { useLeafletMap } from '#renderer/map/map-context.tsx';
import { showOnMap } from '#renderer/map/map-store.ts';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { type Sketch } from '#shared/api/sketches.ts';
import { ANNOTATION_COLOUR_VALUES } from '#shared/cartography/annotation-colours.ts';
import { lastChoiceStore } from '../state/last-choice.ts';
import { continueDrawing, discardDrawing } from './drawing-store.ts';

/** A half-drawn shape that outlived a change of page or a reload: continue it, or throw it away. */
export function PausedDrawing({ sketch }: { readonly sketch: Sketch }) {
  const { t } = useTranslation('annotations');
  const map = useLeafletMap();
  const { colour } = useStore(lastChoiceStore);
  useEffect(
    () => showPausedSketch(map, sketch.corners, ANNOTATION_COLOUR_VALUES[colour]),
    [map, sketch, colour],
  );
  const goOn = () => {
    const isVisible = sketch.corners.some(([longitude, latitude]) =>
      map.getBounds().contains([latitude, longitude]),
    );
    if (!isVisible) showOnMap({ kind: 'positions', positions: sketch.corners });
    continueDrawing();
  };
  const discard = () => {
    map.getContainer().focus({ preventScroll: true });
    discardDrawing();
  };
  return (
    <section className="drawing-bar paused" role="status">
      <p>{t(`drawing.paused.${sketch.tool}`, { count: sketch.corners.length })}</p>
      <div className="form-buttons">
        <TextButton onPress={discard}>{t('drawing.paused.discard')}</TextButton>
        <TextButton kind="primary" onPress={goOn}>
          {t('drawing.paused.continue')}
        </TextButton>
      </div>
    </section>
  );
}
