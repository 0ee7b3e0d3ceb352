import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { isLanguage, LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES } from '#shared/text/language.ts';
import { NAME_KINDS, type NameKind } from '#shared/model/closed-lists.ts';
import type { OtherName } from '#shared/model/linked.ts';
import type { Names } from '#shared/text/names.ts';
import { SourceMark } from '../sources/source-mark.tsx';

interface NamesInLanguagesProps {
  readonly names: Names;
  readonly otherNames: readonly OtherName[];
}

function isNameKind(kind: string): kind is NameKind {
  return (NAME_KINDS as readonly string[]).includes(kind);
}

/** The names in the other languages, and former and alternative ones with their source. */
export function NamesInLanguages({ names, otherNames }: NamesInLanguagesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const others = LANGUAGES.filter((other) => other !== language && names[other] !== null);
  if (others.length === 0 && otherNames.length === 0) return null;
  return (
    <ul className="names" aria-label={t('names.title')}>
      {others.map((other) => (
        <li key={other}>
          <span className="quiet language-code" title={LANGUAGE_NAMES[other]}>
            {other.toUpperCase()}
          </span>{' '}
          <span lang={LANGUAGE_TAGS[other]}>{names[other]}</span>
        </li>
      ))}
      {otherNames.map((other) => (
        <li key={`${other.language} ${other.kind} ${other.name}`}>
          <span className="quiet">
            {isNameKind(other.kind) ? t(`names.${other.kind}`) : other.kind}
          </span>{' '}
          <span lang={isLanguage(other.language) ? LANGUAGE_TAGS[other.language] : other.language}>
            {other.name}
          </span>
          <SourceMark sourceId={other.sourceId} />
        </li>
      ))}
    </ul>
  );
}
