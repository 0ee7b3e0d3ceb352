import { type FormEvent, useState } from 'react';
import { FieldError, Form, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { Position } from '#shared/model/schemas.ts';
import { parsePosition } from '#shared/text/parse-position.ts';

interface PositionFieldProps {
  readonly buttonLabel: string;
  readonly onPosition: (position: Position) => void;
}

/** Sets a corner by its coordinates, as read off a receiver or out of a report. */
export function PositionField({ buttonLabel, onPosition }: PositionFieldProps) {
  const { t } = useTranslation('annotations');
  const [text, setText] = useState('');
  const [isUnreadable, setIsUnreadable] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const position = parsePosition(text);
    setIsUnreadable(position === null);
    if (position === null) return;
    onPosition(position);
    setText('');
    // For the next corner; without a text the button cannot keep the focus.
    event.currentTarget.querySelector('input')?.focus();
  };
  return (
    <Form className="position-form" onSubmit={submit} validationBehavior="aria">
      <TextField
        value={text}
        onChange={(value) => {
          setText(value);
          setIsUnreadable(false);
        }}
        isInvalid={isUnreadable}
      >
        <Label className="visually-hidden">{t('drawing.position')}</Label>
        <Input placeholder="45°02.0′N 136°20.0′E" spellCheck={false} autoComplete="off" />
        <FieldError>{t('drawing.positionUnreadable')}</FieldError>
      </TextField>
      <TextButton type="submit" isDisabled={text.trim() === ''}>
        {buttonLabel}
      </TextButton>
    </Form>
  );
}
