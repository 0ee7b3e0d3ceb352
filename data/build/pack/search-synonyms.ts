import type { DesignationKind } from '#shared/model/closed-lists.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';

/**
 * Words by which people ask for a thing, though its names are longer or no source calls it so.
 * They only help to find: no page gives them as a name.
 */
const SYNONYMS: Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>> = {
  'threat:poaching': {
    en: ['Poaching'],
    ru: ['Браконьерство'],
    zh: ['盗猎', '偷猎', '非法捕猎'],
    mn: ['Хулгайн ан'],
  },
  'threat:fire': {
    en: ['Fires', 'Wildfires'],
    ru: ['Пожары', 'Палы'],
    zh: ['火灾', '山火', '野火'],
    mn: ['Түймэр'],
  },
  'threat:logging': {
    en: ['Logging', 'Deforestation'],
    ru: ['Рубки', 'Вырубка лесов'],
    zh: ['采伐', '毁林'],
    mn: ['Мод бэлтгэл'],
  },
  'threat:climate-change': {
    en: ['Global warming'],
    ru: ['Глобальное потепление'],
    zh: ['全球变暖', '气候变暖'],
    mn: ['Дэлхийн дулаарал'],
  },
};

/** How the conventions' lists are called when a number is quoted: “Ramsar 1155”, “WHC 1448”. */
export const REFERENCE_PREFIXES: Readonly<Partial<Record<DesignationKind, readonly string[]>>> = {
  ramsar: ['Ramsar', 'Рамсар', '拉姆萨尔'],
  'world-heritage': ['WHC'],
};

/** Synonyms of a subject, `kind:id`. */
export function synonymsOf(
  subject: string,
): readonly { readonly name: string; readonly language: Language }[] {
  return LANGUAGES.flatMap((language) =>
    (SYNONYMS[subject]?.[language] ?? []).map((name) => ({ name, language })),
  );
}
