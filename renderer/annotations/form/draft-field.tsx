import { type Ref, useEffect } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { EditResult } from '../state/annotation-editor.ts';
import { useDraft } from './use-draft.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly stored: string;
  readonly maxLength: number;
  readonly isLong?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The annotation was deleted meanwhile: the text stays in the field and is stored nowhere. */
  readonly isGone: boolean;
  /** Told of the text as it is in the field. */
  readonly onText: (text: string) => void;
  readonly onStore: (text: string) => Promise<EditResult>;
}

/** A text that is stored while it is written, on leaving the field and with Enter; Escape takes back what is not stored. */
export function DraftField(props: DraftFieldProps) {
  const {
    label,
    hint,
    stored,
    maxLength,
    isLong = false,
    inputRef,
    isGone,
    onText,
    onStore,
  } = props;
  const { t } = useTranslation('annotations');
  const draft = useDraft(stored, isGone, onStore);
  const isUnsaved = draft.problem === 'failed' || draft.problem === 'overtaken';
  useEffect(() => onText(draft.text), [draft.text]);
  return (
    <div className="draft-field">
      <TextField
        value={draft.text}
        onChange={draft.write}
        onBlur={draft.leave}
        maxLength={maxLength}
        isInvalid={isUnsaved}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (!isLong || event.ctrlKey || event.metaKey)) draft.commit();
          else if (event.key === 'Escape') draft.discard();
          else event.continuePropagation();
        }}
      >
        <Label>{label}</Label>
        {isLong ? <TextArea rows={4} /> : <Input ref={inputRef} />}
        {hint !== undefined && draft.text === '' && <Text slot="description">{hint}</Text>}
        <FieldError>{t('form.unsaved')}</FieldError>
      </TextField>
      {isUnsaved && (
        <>
          {stored !== '' && (
            <p className="quiet stored-text">{t('form.storedNow', { text: stored })}</p>
          )}
          <div className="form-buttons">
            <TextButton onPress={draft.discard}>{t('form.takeStored')}</TextButton>
            <TextButton kind="primary" onPress={draft.commit}>
              {t('form.saveAgain')}
            </TextButton>
          </div>
        </>
      )}
    </div>
  );
}
