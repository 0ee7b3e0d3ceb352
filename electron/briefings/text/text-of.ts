import type { Language } from '#shared/text/language.ts';
import type { BriefingText } from './briefing-text.ts';
import { ENGLISH_TEXT } from './en.ts';
import { MONGOLIAN_TEXT } from './mn.ts';
import { RUSSIAN_TEXT } from './ru.ts';
import { CHINESE_TEXT } from './zh.ts';

export const BRIEFING_TEXTS: Readonly<Record<Language, BriefingText>> = {
  en: ENGLISH_TEXT,
  ru: RUSSIAN_TEXT,
  zh: CHINESE_TEXT,
  mn: MONGOLIAN_TEXT,
};
