import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/model/schemas.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { formatPosition } from '#shared/text/format-position.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';
import { type Names, nameText } from '#shared/text/names.ts';
import type { Words } from '#shared/text/vocabulary/words.ts';

/** How the reader's language writes what is not a sentence. */
export interface WordsInLanguage {
  readonly language: Language;
  readonly number: (value: number, maximumFractionDigits?: number) => string;
  readonly position: (position: Position) => string;
  /** A term of a closed list. */
  readonly word: (words: Words) => string;
  /** A name as text only, for places that cannot carry its language. */
  readonly name: (names: Names, fallback?: string) => string;
  /** Orders names as the language's dictionaries do. */
  readonly compare: (left: string, right: string) => number;
}

/** The page's language, never anything else than one of the four. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'en';
}

export function useWords(): WordsInLanguage {
  const language = useLanguage();
  return useMemo(() => {
    const collator = new Intl.Collator(language, { numeric: true });
    return {
      language,
      number: (value, digits) => formatNumber(value, language, digits),
      position: formatPosition,
      word: (words) => words[language],
      name: (names, fallback = '') => nameText(names, language, fallback),
      compare: collator.compare,
    };
  }, [language]);
}
