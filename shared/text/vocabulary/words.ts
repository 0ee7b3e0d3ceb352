import type { Language } from '../language.ts';

/** A term of a closed list in all four languages: none may be missing. */
export type Words = Readonly<Record<Language, string>>;

/** Builds one term; the order is the order of `LANGUAGES`. */
export function words(en: string, ru: string, zh: string, mn: string): Words {
  return { en, ru, zh, mn };
}
