import type { DesignationKind } from '#shared/model/closed-lists.ts';
import type { Language } from '#shared/text/language.ts';

interface Synonym {
  readonly word: string;
  readonly language: Language;
}

/**
 * Words by which people ask for a thing, though no source calls it so. They help to find and are
 * shown nowhere as its name.
 */
const SYNONYMS: Readonly<Record<string, readonly Synonym[]>> = {
  'threat:poaching': [
    { word: '偷猎', language: 'zh' },
    { word: '非法捕猎', language: 'zh' },
    { word: 'Хулгайн ан', language: 'mn' },
  ],
  'threat:fire': [
    { word: '火灾', language: 'zh' },
    { word: '山火', language: 'zh' },
  ],
  'threat:climate-change': [
    { word: 'Global warming', language: 'en' },
    { word: 'Глобальное потепление', language: 'ru' },
    { word: '全球变暖', language: 'zh' },
    { word: 'Дэлхийн дулаарал', language: 'mn' },
  ],
};

/** How the conventions' lists are called when a number is quoted: “Ramsar 1155”, “WHC 1448”. */
export const REFERENCE_PREFIXES: Readonly<Partial<Record<DesignationKind, readonly string[]>>> = {
  ramsar: ['Ramsar', 'Рамсар', '拉姆萨尔'],
  'world-heritage': ['WHC'],
};

/** Synonyms of a subject, `kind:id`. */
export function synonymsOf(subject: string): readonly Synonym[] {
  return SYNONYMS[subject] ?? [];
}
