import { useTranslation } from 'react-i18next';
import { Section } from '#renderer/ui/section.tsx';
import type { Source } from '#shared/model/source.ts';
import { SourceDetails } from './source-details.tsx';

/** The numbered list that the marks of a page refer to. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <Section title={t('source.title')} count={sources.length}>
      <ol className="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceDetails source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
