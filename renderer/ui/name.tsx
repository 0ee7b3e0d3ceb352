import { useLanguage } from '#renderer/i18n/use-words.ts';
import { LANGUAGE_TAGS } from '#shared/text/language.ts';
import { type Names, nameInLanguage } from '#shared/text/names.ts';
import { withSoftHyphens } from '#shared/text/soft-hyphens.ts';

interface NameProps {
  readonly names: Names;
  /** Shown where there is no name in any language. */
  readonly fallback: string;
  /** In a narrow column long Cyrillic words may be divided. */
  readonly isNarrow?: boolean;
}

/** A name in the reader's language; one in another language says which. */
export function Name({ names, fallback, isNarrow = false }: NameProps) {
  const language = useLanguage();
  const name = nameInLanguage(names, language);
  if (name === null) return <>{fallback}</>;
  const text = isNarrow ? withSoftHyphens(name.text) : name.text;
  if (name.language === language) return <>{text}</>;
  return <span lang={LANGUAGE_TAGS[name.language]}>{text}</span>;
}
