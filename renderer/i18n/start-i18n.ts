import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { formatNumber } from '#shared/text/format-number.ts';
import { isLanguage, LANGUAGE_TAGS, LANGUAGES, type Language } from '#shared/text/language.ts';
import { RESOURCES } from './resources.ts';

/** Starts the texts in one language; `{{count, number}}` is written as the language writes numbers. */
export function startI18n(language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    resources: RESOURCES,
    supportedLngs: LANGUAGES,
    fallbackLng: 'en',
    ns: ['atlas', 'errors', 'annotations', 'briefings', 'browse'],
    defaultNS: 'atlas',
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  instance.services.formatter?.add('number', (value: unknown, tag) =>
    typeof value === 'number' && isLanguage(tag) ? formatNumber(value, tag) : String(value),
  );
  return instance;
}

/** The language that the browser asks for, until the settings say otherwise. */
export function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    const language = tag.slice(0, 2).toLowerCase();
    if (isLanguage(language)) return language;
  }
  return 'en';
}

/** Tells the browser the page's language: it chooses the shapes of Han characters by it. */
export function markDocumentLanguage(language: Language): void {
  document.documentElement.lang = LANGUAGE_TAGS[language];
}
