import { useTranslation } from 'react-i18next';
import { Section } from '#renderer/ui/section.tsx';
import type { Source } from '#shared/model/source.ts';
import { SourceDetails } from './source-details.tsx';

/** More would bury the page: each is also behind its marks. */
const MOST_IN_SIGHT = 12;

/** The numbered list that the marks of a page refer to. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  const list = (
    <ol className="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceDetails source={source} />
        </li>
      ))}
    </ol>
  );
  return (
    <Section title={t('source.title')} count={sources.length}>
      {sources.length <= MOST_IN_SIGHT ? (
        list
      ) : (
        <details className="disclosure">
          <summary>{t('source.showAll', { count: sources.length })}</summary>
          {list}
        </details>
      )}
    </Section>
  );
}
