import { useQuery } from '@tanstack/react-query';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { settingsQuery, useSaveSettings } from '#renderer/bridge/settings-queries.ts';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { DEFAULT_SETTINGS } from '#shared/api/settings.ts';
import {
  isLanguage,
  LANGUAGE_NAMES,
  LANGUAGE_TAGS,
  LANGUAGES,
  type Language,
} from '#shared/text/language.ts';

const SHORT_NAMES: Readonly<Record<Language, string>> = {
  en: 'EN',
  ru: 'РУ',
  zh: '中文',
  mn: 'МН',
};

/** The four languages, always in sight; the choice is remembered. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery());
  const save = useSaveSettings();

  const choose = (chosen: unknown) => {
    if (!isLanguage(chosen) || chosen === language) return;
    void i18n.changeLanguage(chosen);
    save.mutate({ ...settings, language: chosen });
  };
  return (
    <ToggleButtonGroup
      className="language-switch"
      aria-label={t('settings.language')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[language]}
      onSelectionChange={(keys) => choose([...keys][0])}
    >
      {LANGUAGES.map((option) => (
        <ToggleButton
          key={option}
          id={option}
          lang={LANGUAGE_TAGS[option]}
          aria-label={LANGUAGE_NAMES[option]}
        >
          {SHORT_NAMES[option]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
