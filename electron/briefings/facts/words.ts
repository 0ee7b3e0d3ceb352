import type { Language } from '#shared/text/language.ts';
import { type Names, nameInLanguage } from '#shared/text/names.ts';
import type { Inline } from '../layout/inline.ts';

/** A name marked with the language it is really in; the fallback where there is none. */
export function nameInlines(names: Names, language: Language, fallback: string): Inline[] {
  const name = nameInLanguage(names, language);
  if (!name) return [{ text: fallback }];
  return [inLanguage(name.text, name.language, language)];
}

/** Text in a language that may be another than the document's. */
export function inLanguage(text: string, language: Language, documentLanguage: Language): Inline {
  return language === documentLanguage ? { text } : { text, language };
}
