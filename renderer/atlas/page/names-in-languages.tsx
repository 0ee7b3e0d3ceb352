import { useTranslation } from 'react-i18next';
import { useLanguage } from '#renderer/i18n/use-words.ts';
import { NAME_KINDS, type NameKind } from '#shared/model/closed-lists.ts';
import type { NameSource, OtherName } from '#shared/model/linked.ts';
import { isLanguage, LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES } from '#shared/text/language.ts';
import type { Names } from '#shared/text/names.ts';
import { SourceMark } from '../sources/source-mark.tsx';

interface NamesInLanguagesProps {
  readonly names: Names;
  readonly nameSources: readonly NameSource[];
  readonly otherNames: readonly OtherName[];
}

function isNameKind(kind: string): kind is NameKind {
  return (NAME_KINDS as readonly string[]).includes(kind);
}

/** The names in the other languages, and former and alternative ones, each with its source. */
export function NamesInLanguages({ names, nameSources, otherNames }: NamesInLanguagesProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const others = LANGUAGES.filter((other) => other !== language && names[other] !== null);
  const kinds = [...new Set(otherNames.map((other) => other.kind))];
  if (others.length === 0 && otherNames.length === 0) return null;
  return (
    <ul className="names" aria-label={t('names.title')}>
      {others.map((other) => (
        <li key={other}>
          <span className="quiet language-code" title={LANGUAGE_NAMES[other]}>
            {other.toUpperCase()}
          </span>{' '}
          <span lang={LANGUAGE_TAGS[other]}>{names[other]}</span>
          <SourceMark sourceId={nameSources.find(({ language }) => language === other)?.sourceId} />
        </li>
      ))}
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="quiet">{isNameKind(kind) ? t(`names.${kind}`) : kind}</span>{' '}
          {otherNames
            .filter((other) => other.kind === kind)
            .map((other, index) => (
              <span key={`${other.language} ${other.name}`}>
                {index > 0 && ', '}
                <span
                  lang={isLanguage(other.language) ? LANGUAGE_TAGS[other.language] : other.language}
                >
                  {other.name}
                </span>
                <SourceMark sourceId={other.sourceId} />
              </span>
            ))}
        </li>
      ))}
    </ul>
  );
}
