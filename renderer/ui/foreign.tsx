import type { ReactNode } from 'react';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { isLanguage, LANGUAGE_TAGS } from '#shared/text/language.ts';

interface ForeignProps {
  /** BCP 47 tag of the text, or one of the four languages. */
  readonly language: string;
  readonly children: ReactNode;
}

/** Text in a language that may not be the page's: marked, so that it is read and shaped rightly. */
export function Foreign({ language, children }: ForeignProps) {
  const pageLanguage = useLanguage();
  if (language === pageLanguage) return <>{children}</>;
  return <span lang={isLanguage(language) ? LANGUAGE_TAGS[language] : language}>{children}</span>;
}
