import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { assessmentsQuery } from '#renderer/bridge/listing-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import type { Site } from '#shared/model/site.ts';
import type { Species } from '#shared/model/species.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { ProvinceLinks, SiteLink } from '../links/entity-links.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { CompareTick } from './compare-tick.tsx';
import type { ListingColumn } from './listing-table.tsx';
import { countValues } from './matches-text.ts';

/** The source of the area in use is that of the claim with the same value. */
function areaSourceId(site: Site): string | undefined {
  return site.areaClaims.find((claim) => claim.value === site.areaHectares)?.sourceId;
}

/** The columns of the list of sites. */
export function useSiteColumns(
  species: readonly Species[] | undefined,
): readonly ListingColumn<Site>[] {
  const { t } = useTranslation();
  const { t: browse } = useTranslation('browse');
  const { word, name, number } = useWords();
  const { data: assessments } = useQuery(assessmentsQuery());
  return useMemo(() => {
    const speciesCounts = countValues(species ?? [], ({ siteIds }) => siteIds);
    const threatCounts = countValues(assessments ?? [], ({ kind, id }) =>
      kind === 'site' ? [id] : [],
    );
    return [
      {
        key: 'tick',
        title: <span className="visually-hidden">{browse('compare.column')}</span>,
        cell: (site) => <CompareTick id={site.id} name={name(site.names, site.id)} />,
      },
      {
        key: 'name',
        title: t('site.one'),
        isRowHeader: true,
        value: (site) => name(site.names, site.id),
        cell: (site) => (
          <>
            <SiteLink site={site} />
            <span className="row-note">
              {word(SITE_CATEGORY_WORDS[site.category])}
              {site.iucnCategory !== null && ` · IUCN ${site.iucnCategory}`}
              {site.designations.map(({ kind }) => ` · ${word(DESIGNATION_WORDS[kind])}`)}
            </span>
          </>
        ),
      },
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
      {
        key: 'year',
        title: t('site.since'),
        isNumeric: true,
        value: (site) => site.establishedYear,
        cell: (site) => site.establishedYear ?? <NotKnown />,
      },
      {
        key: 'area',
        title: t('site.areaHectares'),
        isNumeric: true,
        value: (site) => site.areaHectares,
        cell: (site) =>
          site.areaHectares === null ? (
            <NotKnown />
          ) : (
            <>
              {number(site.areaHectares, 0)}
              <SourceMark sourceId={areaSourceId(site)} />
            </>
          ),
      },
    ];
  }, [t, browse, word, name, number, species, assessments]);
}
