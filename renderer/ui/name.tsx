import { useLanguage } from '#renderer/i18n/use-words.ts';
import { LANGUAGE_TAGS } from '#shared/text/language.ts';
import { type Names, nameInLanguage } from '#shared/text/names.ts';

interface NameProps {
  readonly names: Names;
  /** Shown where there is no name in any language. */
  readonly fallback: string;
}

/** A name in the reader's language; one in another language says which. */
export function Name({ names, fallback }: NameProps) {
  const language = useLanguage();
  const name = nameInLanguage(names, language);
  if (name === null) return <>{fallback}</>;
  if (name.language === language) return <>{name.text}</>;
  return <span lang={LANGUAGE_TAGS[name.language]}>{name.text}</span>;
}
