import { useState } from 'react';
import { FieldError, Input, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { roundPosition } from '#shared/geo/round-position.ts';
import type { Annotation, AnnotationGeometry } from '#shared/model/annotation.ts';
import type { Position } from '#shared/model/schemas.ts';
import { formatPrecisePosition } from '#shared/text/format-precise-position.ts';
import { parsePosition } from '#shared/text/parse-position.ts';
import { storeGeometry } from '../edit-actions.ts';
import { cornersOf } from '../operations/corners.ts';
import { insertCorner } from '../operations/insert-corner.ts';
import { moveCorner } from '../operations/move-corner.ts';
import { type Refusal, refusalOf } from '../operations/refusal.ts';
import { removeCorner } from '../operations/remove-corner.ts';

interface CornerFieldProps {
  readonly label: string;
  readonly position: Position;
  /** Says why the corner cannot be there, or `null` when it was stored. */
  readonly onPosition: (position: Position) => Refusal | null;
}

/** Coordinates of one corner; what was typed is stored with Enter or on leaving the field. */
function CornerField({ label, position, onPosition }: CornerFieldProps) {
  const { t } = useTranslation('annotations');
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Refusal | 'unreadable' | null>(null);
  const stored = formatPrecisePosition(position);
  const commit = () => {
    if (draft === null || draft === stored) {
      setDraft(null);
      return;
    }
    const parsed = parsePosition(draft);
    const refusal = parsed === null ? 'unreadable' : onPosition(roundPosition(parsed));
    setProblem(refusal);
    if (refusal === null) setDraft(null);
  };
  return (
    <TextField
      className="corner-field"
      aria-label={label}
      value={draft ?? stored}
      onChange={(value) => {
        setDraft(value);
        setProblem(null);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else if (event.key === 'Escape') {
          setDraft(null);
          setProblem(null);
        } else event.continuePropagation();
      }}
      isInvalid={problem !== null}
    >
      <Input spellCheck={false} autoComplete="off" />
      <FieldError>
        {problem === 'unreadable'
          ? t('drawing.positionUnreadable')
          : problem !== null && t(`drawing.refused.${problem}`)}
      </FieldError>
    </TextField>
  );
}

function middle([ax, ay]: Position, [bx, by]: Position): Position {
  return roundPosition([(ax + bx) / 2, (ay + by) / 2]);
}

/** All corners with their coordinates: the shape can be edited without a mouse, and exactly. */
export function CornerList({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('annotations');
  const { geometry } = annotation;
  const corners = cornersOf(geometry);
  const isPoint = geometry.type === 'Point';
  const store = (changed: AnnotationGeometry | null): Refusal | null => {
    const refusal = changed === null ? 'too-few-corners' : refusalOf(changed);
    if (changed !== null && refusal === null) void storeGeometry(annotation, changed);
    return refusal;
  };
  const addAfter = (index: number) => {
    const next = corners[(index + 1) % corners.length] as Position;
    store(insertCorner(geometry, index + 1, middle(corners[index] as Position, next)));
  };
  return (
    <Section title={t('shape.corners')} count={corners.length}>
      <ol className="corner-list">
        {corners.map((position, index) => (
          // a corner is what its number says
          <li key={index}>
            <CornerField
              label={t('shape.corner', { number: index + 1 })}
              position={position}
              onPosition={(changed) => store(moveCorner(geometry, index, changed))}
            />
            {!isPoint && (
              <>
                <IconButton
                  icon="plus"
                  label={t('shape.addAfter', { number: index + 1 })}
                  isDisabled={geometry.type === 'LineString' && index === corners.length - 1}
                  onPress={() => addAfter(index)}
                />
                <IconButton
                  icon="delete"
                  label={t('shape.removeCorner', { number: index + 1 })}
                  isDisabled={removeCorner(geometry, index) === null}
                  onPress={() => store(removeCorner(geometry, index))}
                />
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
