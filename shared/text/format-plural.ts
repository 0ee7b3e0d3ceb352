import type { Language } from './language.ts';

/** Forms of a counted phrase; `{n}` is where the number goes. */
export interface CountedForms {
  /** English and Russian: 1, 21, 31 in Russian. */
  readonly one: string;
  /** Russian only: 2–4, 22–24 …; other languages use `many`. */
  readonly few?: string;
  readonly many: string;
}

/**
 * Which form a whole number takes (Unicode CLDR plural rules: English one/other,
 * Russian one/few/many; Chinese and Mongolian nouns do not change after a number).
 */
export function pluralForm(count: number, language: Language): 'one' | 'few' | 'many' {
  if (language === 'en') return count === 1 ? 'one' : 'many';
  if (language !== 'ru') return 'many';
  const lastTwo = count % 100;
  const last = count % 10;
  if (lastTwo >= 11 && lastTwo <= 14) return 'many';
  if (last === 1) return 'one';
  return last >= 2 && last <= 4 ? 'few' : 'many';
}

/** The form for a number, its `{n}` not yet filled. */
export function countedForm(forms: CountedForms, count: number, language: Language): string {
  const form = pluralForm(count, language);
  return (form === 'few' ? forms.few : form === 'one' ? forms.one : undefined) ?? forms.many;
}
