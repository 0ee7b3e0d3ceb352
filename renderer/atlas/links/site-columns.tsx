import type { TFunction } from 'i18next';
import type { WordsInLanguage } from '#renderer/i18n/use-words.ts';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import type { Site } from '#shared/model/site.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { SourceMark } from '../sources/source-mark.tsx';
import { SiteLink } from './entity-links.tsx';

/** The source of the area in use is that of the claim with the same value. */
function areaSourceId(site: Site): string | undefined {
  return site.areaClaims.find((claim) => claim.value === site.areaHectares)?.sourceId;
}

/** The name with category and labels below it, the year and the area: what every table of sites has. */
export function siteColumns(
  t: TFunction,
  { word, name, number }: WordsInLanguage,
): Readonly<Record<'name' | 'year' | 'area', TableColumn<Site>>> {
  return {
    name: {
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
    year: {
      key: 'year',
      title: t('site.since'),
      isNumeric: true,
      value: (site) => site.establishedYear,
      cell: (site) => site.establishedYear ?? <NotKnown />,
    },
    area: {
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
  };
}
