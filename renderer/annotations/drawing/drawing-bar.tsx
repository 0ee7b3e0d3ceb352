import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { type Sketch } from '#shared/api/sketches.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Refusal } from '../operations/refusal.ts';
import { drawingHint } from './drawing-hint.ts';
import { PositionField } from './position-field.tsx';
import { missingCorners } from './sketch.ts';
import { SketchMeasurement } from './sketch-measurement.tsx';

interface DrawingBarProps {
  readonly sketch: Sketch;
  readonly pointer: Position | null;
  readonly refusal: Refusal | null;
  readonly onPosition: (position: Position) => void;
  readonly onFinish: () => void;
  readonly onRemoveCorner: () => void;
  readonly onStop: () => void;
}

/** Over the map while drawing: what to do next, how large the shape is, and the same by hand. */
export function DrawingBar(props: DrawingBarProps) {
  const { sketch, pointer, refusal, onPosition, onFinish, onRemoveCorner, onStop } = props;
  const { t } = useTranslation('annotations');
  const isPoint = sketch.tool === 'point';
  return (
    <section className="drawing-bar" aria-label={t('drawing.label')}>
      <div className="drawing-bar-head">
        <h2>{t(`drawing.shape.${sketch.tool}`)}</h2>
        <p role="status">{t(`drawing.hint.${drawingHint(sketch)}`)}</p>
        <IconButton
          icon="close"
          label={t('drawing.cancel')}
          onPress={onStop}
          tooltipPlacement="top"
        />
      </div>
      <SketchMeasurement sketch={sketch} pointer={pointer} />
      {refusal !== null && (
        <p className="drawing-refusal" role="alert">
          {t(`drawing.refused.${refusal}`)}
        </p>
      )}
      <div className="drawing-bar-foot">
        <PositionField
          buttonLabel={t(isPoint ? 'drawing.addPoint' : 'drawing.addCorner')}
          onPosition={onPosition}
        />
        {!isPoint && (
          <>
            <IconButton
              icon="undo"
              label={t('drawing.undoCorner')}
              isDisabled={sketch.corners.length === 0}
              onPress={onRemoveCorner}
              tooltipPlacement="top"
            />
            <TextButton kind="primary" isDisabled={missingCorners(sketch) > 0} onPress={onFinish}>
              {t('drawing.finish')}
            </TextButton>
          </>
        )}
      </div>
      <p className="quiet">{t('drawing.keys')}</p>
    </section>
  );
}
