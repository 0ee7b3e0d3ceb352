import type { Language } from './language.ts';

/** One name or text per language; `null` where it is not known. */
export type Names = Readonly<Record<Language, string | null>>;

/** A name with the language it is really in, so that it can be marked up as such. */
export interface NameInLanguage {
  readonly text: string;
  readonly language: Language;
}

/**
 * Where a name is missing, the language to read it in instead. English is the
 * common ground of the three countries' literature; Russian comes next because
 * Mongolian readers read it more often than Chinese.
 */
const FALLBACK: Readonly<Record<Language, readonly Language[]>> = {
  en: ['en', 'ru', 'zh', 'mn'],
  ru: ['ru', 'en', 'mn', 'zh'],
  zh: ['zh', 'en', 'ru', 'mn'],
  mn: ['mn', 'en', 'ru', 'zh'],
};

/** The name in the wanted language, or the nearest there is; `null` if there is none at all. */
export function nameInLanguage(names: Names, language: Language): NameInLanguage | null {
  for (const candidate of FALLBACK[language]) {
    const text = names[candidate];
    if (text !== null) return { text, language: candidate };
  }
  return null;
}

/** The text alone; the given fallback (an id, say) where no language has a name. */
export function nameText(names: Names, language: Language, fallback = ''): string {
  return nameInLanguage(names, language)?.text ?? fallback;
}
