import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect } from 'react';
import { Form, Input, Label, Radio, RadioGroup, Text, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { replaceFilters, useAtlasLocation } from '#renderer/app/router.ts';
import { useStore } from '#renderer/app/store.ts';
import { settingsQuery, useSaveSettings } from '#renderer/bridge/settings-queries.ts';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { CheckboxField } from '#renderer/ui/checkbox-field.tsx';
import { TextButton } from '#renderer/ui/text-button.tsx';
import { BRIEFING_FORMS, PROVINCE_IDS } from '#shared/model/closed-lists.ts';
import { LANGUAGES } from '#shared/text/language.ts';
import { briefingJobs } from '../job/current-job.ts';
import { ProvinceChoice } from './province-choice.tsx';
import {
  type BriefingWish,
  firstWish,
  missingPart,
  toBriefingRequest,
  withLanguages,
  withProvinces,
} from './wish.ts';
import { wishStore } from './wish-store.ts';

/** The wish of this window; a link from a province's page chooses that province alone. */
function useWish(): readonly [BriefingWish, (change: Partial<BriefingWish>) => void] {
  const language = useLanguage();
  const wish = useStore(wishStore) ?? firstWish(language, new Date());
  const { query } = useAtlasLocation();
  const asked = PROVINCE_IDS.find((id) => id === query.get('province'));
  useEffect(() => {
    if (wishStore.get() === null) wishStore.set(firstWish(language, new Date()));
    if (asked === undefined) return;
    wishStore.set((current) => ({
      ...(current ?? firstWish(language, new Date())),
      provinces: [asked],
    }));
    // Once taken over it is a choice like any other, and may be changed.
    replaceFilters({ province: null });
  }, [asked, language]);
  return [wish, (change) => wishStore.set({ ...wish, ...change })];
}

/** Chooses what is printed, and starts it. */
export function Composer() {
  const { t } = useTranslation('briefings');
  const [wish, change] = useWish();
  const { data: settings } = useQuery(settingsQuery());
  const saveSettings = useSaveSettings();
  const job = useStore(briefingJobs.job);
  const isRunning =
    job.state === 'starting' || (job.state === 'known' && job.status.state === 'running');
  const missing = missingPart(wish);
  const storedOffice = settings?.office ?? '';

  const start = (event: FormEvent) => {
    event.preventDefault();
    if (missing !== null || isRunning) return;
    const request = toBriefingRequest(wish, storedOffice);
    if (settings !== undefined && request.office !== settings.office) {
      saveSettings.mutate({ ...settings, office: request.office });
    }
    void briefingJobs.start(request);
    // Progress and results stand above.
    document.getElementById('page')?.scrollTo({ top: 0 });
  };
  return (
    <Form className="form composer" onSubmit={start}>
      <ProvinceChoice
        chosen={wish.provinces}
        onChange={(ids, isOn) => change(withProvinces(wish, ids, isOn))}
      />
      <fieldset>
        <legend>{t('composer.languages')}</legend>
        <div className="choice-row">
          {LANGUAGES.map((language) => (
            <CheckboxField
              key={language}
              isSelected={wish.languages.includes(language)}
              onChange={(isOn) => change(withLanguages(wish, [language], isOn))}
            >
              <span className="capitalized">{t(`language.${language}`)}</span>
            </CheckboxField>
          ))}
        </div>
      </fieldset>
      <RadioGroup
        className="form-choice"
        value={wish.form}
        onChange={(value) => {
          const form = BRIEFING_FORMS.find((one) => one === value);
          if (form !== undefined) change({ form });
        }}
      >
        <Label>{t('composer.form')}</Label>
        {BRIEFING_FORMS.map((form) => (
          <Radio key={form} value={form} className="radio-field">
            <span className="radio-dot" />
            <span>
              {t(`composer.forms.${form}`)}
              <span className="quiet"> {t(`composer.formNotes.${form}`)}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <div className="choice-row">
        <CheckboxField
          isSelected={wish.includeAnnotations}
          onChange={(includeAnnotations) => change({ includeAnnotations })}
        >
          {t('composer.annotations')}
        </CheckboxField>
        <CheckboxField
          isSelected={wish.includeAnnotations && wish.includeAuthors}
          isDisabled={!wish.includeAnnotations}
          onChange={(includeAuthors) => change({ includeAuthors })}
        >
          {t('composer.authors')}
        </CheckboxField>
      </div>
      <div className="composer-pair">
        <TextField type="date" value={wish.date} onChange={(date) => change({ date })}>
          <Label>{t('composer.date')}</Label>
          <Input />
        </TextField>
        <TextField
          value={wish.office ?? storedOffice}
          onChange={(office) => change({ office })}
          maxLength={200}
        >
          <Label>{t('composer.office')}</Label>
          <Input />
          <Text slot="description">{t('composer.officeNote')}</Text>
        </TextField>
      </div>
      <div className="composer-start">
        <p className="quiet" role="status">
          {missing === null
            ? t('composer.files', { count: wish.provinces.length * wish.languages.length })
            : t(`composer.missing.${missing}`)}
        </p>
        <TextButton type="submit" kind="primary" isDisabled={missing !== null || isRunning}>
          {t('composer.start')}
        </TextButton>
      </div>
    </Form>
  );
}
