import { useTranslation } from 'react-i18next';
import { type Sketch } from '#shared/api/sketches.ts';
import type { Position } from '#shared/model/schemas.ts';
import { formatPrecisePosition } from '#shared/text/format-precise-position.ts';
import { measureGeometry } from '../measure.ts';
import { useAnnotationWords } from '../use-annotation-words.ts';
import { sketchGeometry, sketchWithPointer } from './sketch.ts';

interface SketchMeasurementProps {
  readonly sketch: Sketch;
  readonly pointer: Position | null;
}

/** Length or perimeter and area while drawing, up to where the pointer is. */
export function SketchMeasurement({ sketch, pointer }: SketchMeasurementProps) {
  const { t } = useTranslation('annotations');

  const words = useAnnotationWords();
  if (sketch.tool === 'point') {
    return <p className="measurement">{pointer === null ? '' : formatPrecisePosition(pointer)}</p>;
  }
  const whole = sketch.corners.length === 0 ? sketch : sketchWithPointer(sketch, pointer);
  const geometry = sketchGeometry(whole) ?? sketchGeometry({ ...whole, tool: 'line' });
  const measured = geometry === null ? null : measureGeometry(geometry);
  return (
    <p className="measurement">
      <span>{t('drawing.corners', { count: sketch.corners.length })}</span>
      {measured?.kind === 'line' && (
        <span>
          {t('drawing.length')} <b>{words.length(measured.lengthMetres)}</b>
        </span>
      )}
      {measured?.kind === 'region' && (
        <>
          <span>
            {t('drawing.perimeter')} <b>{words.length(measured.perimeterMetres)}</b>
          </span>
          {measured.areaHectares !== null && (
            <span>
              {t('drawing.area')} <b>{words.area(measured.areaHectares)}</b>
            </span>
          )}
        </>
      )}
    </p>
  );
}
