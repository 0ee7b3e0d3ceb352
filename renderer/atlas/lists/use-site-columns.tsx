import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assessmentsQuery } from '#renderer/bridge/listing-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import type { Site } from '#shared/model/site.ts';
import type { Species } from '#shared/model/species.ts';
import { ProvinceLinks } from '../links/entity-links.tsx';
import { siteColumns } from '../links/site-columns.tsx';
import { CompareTick } from './compare-tick.tsx';
import { countValues } from './matches-text.ts';

/** The columns of the list of sites. */
export function useSiteColumns(
  species: readonly Species[] | undefined,
): readonly TableColumn<Site>[] {
  const { t } = useTranslation();
  const { t: browse } = useTranslation('browse');
  const words = useWords();
  const { data: assessments } = useQuery(assessmentsQuery());
  return useMemo(() => {
    const speciesCounts = countValues(species ?? [], ({ siteIds }) => siteIds);
    const threatCounts = countValues(assessments ?? [], ({ kind, id }) =>
      kind === 'site' ? [id] : [],
    );
    const { name } = words;
    const site = siteColumns(t, words);
    return [
      {
        key: 'tick',
        title: <span className="visually-hidden">{browse('compare.column')}</span>,
        cell: (site) => <CompareTick id={site.id} name={name(site.names, site.id)} />,
      },
      site.name,
      {
        key: 'province',
        title: t('province.one'),
        isWide: true,
        value: (site) => site.provinces.join(' '),
        cell: (site) => <ProvinceLinks ids={site.provinces} />,
      },
      {
        key: 'species',
        title: t('species.many'),
        isNumeric: true,
        isWide: true,
        value: (site) => speciesCounts.get(site.id) ?? 0,
        cell: (site) => speciesCounts.get(site.id) ?? '–',
      },
      {
        key: 'threats',
        title: t('threat.many'),
        isNumeric: true,
        isWide: true,
        value: (site) => threatCounts.get(site.id) ?? 0,
        cell: (site) => threatCounts.get(site.id) ?? '–',
      },
      site.year,
      site.area,
    ];
  }, [t, browse, words, species, assessments]);
}
