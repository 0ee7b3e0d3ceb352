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

/**
 * A common name as it stands inside a sentence: Russian writes species, threats and
 * designations small there, while the atlas lists them with a capital.
 */
export function midSentence(inlines: readonly Inline[], language: Language): Inline[] {
  return inlines.map((inline, index) => {
    const isRussian = (inline.language ?? language) === 'ru';
    if (index > 0 || !isRussian || !/^\p{Lu}\p{Ll}/u.test(inline.text)) return inline;
    return { ...inline, text: inline.text.charAt(0).toLowerCase() + inline.text.slice(1) };
  });
}

/** The likely language of what a person wrote, by its letters; the document's where they fit it. */
export function guessLanguage(text: string, documentLanguage: Language): Language {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/\p{Script=Cyrillic}/u.test(text)) {
    if (documentLanguage === 'mn' || /[өүӨҮ]/.test(text)) return 'mn';
    return 'ru';
  }
  return /\p{Script=Latin}/u.test(text) ? 'en' : documentLanguage;
}
