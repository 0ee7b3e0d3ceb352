import type { Language } from '#shared/text/language.ts';

/** Letters that show which script a text is really written in. */
export const SCRIPTS: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  mn: /\p{Script=Cyrillic}/u,
};
