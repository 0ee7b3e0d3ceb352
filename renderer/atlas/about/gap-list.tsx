import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '#renderer/app/link.tsx';
import { entityRoute } from '#renderer/app/routes.ts';
import { designationsQuery, sitesQuery, speciesListQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Name } from '#renderer/ui/name.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { findGaps, type Gap } from './gaps.ts';

function Things({ kind, things }: Gap) {
  const { name, compare } = useWords();
  const sorted = things.toSorted((left, right) =>
    compare(name(left.names, left.id), name(right.names, right.id)),
  );
  return (
    <ul className="gap-things">
      {sorted.map(({ id, names }) => {
        const route = entityRoute(kind, id);
        const text = <Name names={names} fallback={id} />;
        return <li key={id}>{route === null ? text : <Link to={route}>{text}</Link>}</li>;
      })}
    </ul>
  );
}

/** The gaps of the atlas by name: what is not known, and of which things. */
export function GapList() {
  const { t } = useTranslation('browse');
  const { number } = useWords();
  const { data: sites } = useQuery(sitesQuery());
  const { data: species } = useQuery(speciesListQuery());
  const { data: designations } = useQuery(designationsQuery());
  const gaps = useMemo(
    () => findGaps(sites ?? [], species ?? [], designations ?? []),
    [sites, species, designations],
  );
  return (
    <Section title={t('gaps.title')}>
      <p>{t('gaps.note')}</p>
      {gaps.map((gap) => (
        <details key={gap.gap} className="disclosure">
          <summary>
            {t(`gaps.${gap.gap}`)} <span className="count">{number(gap.things.length)}</span>
          </summary>
          <Things {...gap} />
        </details>
      ))}
    </Section>
  );
}
