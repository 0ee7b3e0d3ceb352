import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Form, Input, Label, Text, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { changePreferences, preferencesStore } from '#renderer/app/preferences.ts';
import { useStore } from '#renderer/app/store.ts';
import { settingsQuery, useSaveSettings } from '#renderer/bridge/settings-queries.ts';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { CheckboxField } from '#renderer/ui/checkbox-field.tsx';
import { Failure } from '#renderer/ui/failure.tsx';
import { ModalDialog } from '#renderer/ui/modal-dialog.tsx';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import type { Settings } from '#shared/api/settings.ts';

interface SettingsFormProps {
  readonly settings: Settings;
  readonly onDone: () => void;
}

function SettingsForm({ settings, onDone }: SettingsFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const save = useSaveSettings();
  const { hasSingleKeyShortcuts } = useStore(preferencesStore);
  const [office, setOffice] = useState(settings.office);
  const [author, setAuthor] = useState(settings.author);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ language, office: office.trim(), author: author.trim() }, { onSuccess: onDone });
  };
  return (
    <Form className="form" onSubmit={submit}>
      <TextField value={office} onChange={setOffice} maxLength={200}>
        <Label>{t('settings.office')}</Label>
        <Input />
        <Text slot="description">{t('settings.officeNote')}</Text>
      </TextField>
      <TextField value={author} onChange={setAuthor} maxLength={200}>
        <Label>{t('settings.author')}</Label>
        <Input />
        <Text slot="description">{t('settings.authorNote')}</Text>
      </TextField>
      <CheckboxField
        isSelected={hasSingleKeyShortcuts}
        onChange={(isSelected) => changePreferences({ hasSingleKeyShortcuts: isSelected })}
      >
        {t('settings.shortcuts')}
      </CheckboxField>
      {save.error !== null && <Failure error={save.error} />}
      <div className="form-buttons">
        <TextButton onPress={onDone}>{t('common.cancel')}</TextButton>
        <TextButton type="submit" kind="primary" isDisabled={save.isPending}>
          {t('common.save')}
        </TextButton>
      </div>
    </Form>
  );
}

interface SettingsDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Office and author; the language has its own switch that is always in sight. */
export function SettingsDialog({ isOpen, onOpenChange }: SettingsDialogProps) {
  const { t } = useTranslation();
  const query = useQuery(settingsQuery());
  return (
    <ModalDialog title={t('settings.title')} isOpen={isOpen} onOpenChange={onOpenChange}>
      <QueryPage query={query}>
        {(settings) => <SettingsForm settings={settings} onDone={() => onOpenChange(false)} />}
      </QueryPage>
    </ModalDialog>
  );
}
