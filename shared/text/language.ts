/** The four languages of the atlas, in the order in which they are offered. */
export const LANGUAGES = ['en', 'ru', 'zh', 'mn'] as const;

/** `zh` is simplified Chinese, `mn` is Mongolian in Cyrillic. */
export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tags, for HTML `lang`, PDF language entries and `Intl`. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = {
  en: 'en',
  ru: 'ru',
  zh: 'zh-Hans',
  mn: 'mn-Cyrl',
};

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '中文',
  mn: 'Монгол',
};

export function isLanguage(value: unknown): value is Language {
  return (LANGUAGES as readonly unknown[]).includes(value);
}
