import type { TFunction } from 'i18next';
import type { WordsInLanguage } from '#renderer/i18n/use-words.ts';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import type { TableColumn } from '#renderer/ui/table-head.tsx';
import type { Site } from '#shared/model/site.ts';
import { CLAIM_UNIT_WORDS, claimScopeWords } from '#shared/text/vocabulary/claims.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { RowSources, type SourcedValue } from '../sources/source-mark.tsx';
import { SiteLink } from './entity-links.tsx';

/** What a row of a site tells, each value in words with its year, scope and source. */
export function siteValues(
  site: Site,
  t: TFunction,
  { word, number }: WordsInLanguage,
): readonly SourcedValue[] {
  const { areaHectares, establishedYear, iucnCategory } = site;
  const values: SourcedValue[] = [
    { words: word(SITE_CATEGORY_WORDS[site.category]), sourceId: site.sourceId },
  ];
  if (iucnCategory !== null) {
    values.push({ words: `IUCN ${iucnCategory}`, sourceId: site.iucnSourceId });
  }
  if (establishedYear !== null) {
    const words = t('common.pair', { label: t('site.since'), value: establishedYear });
    values.push({ words, sourceId: site.establishedSourceId });
  }
  // The source of the area in use is that of the claim with the same value.
  const area = site.areaClaims.find(({ value }) => value === areaHectares);
  if (area !== undefined) {
    const figure = `${number(area.value, 0)} ${word(CLAIM_UNIT_WORDS.hectare)}`;
    const subject = `site:${site.id}`;
    const scopeWords = claimScopeWords({ subject, measure: 'area', scope: area.scope });
    const parts = [figure, word(scopeWords), area.year];
    const value = parts.filter((part) => part !== null).join(' · ');
    values.push({
      words: t('common.pair', { label: t('site.area'), value }),
      sourceId: area.sourceId,
    });
  }
  return values;
}

/** The name with category and labels below it, the year and the area: what every table of sites has. */
export function siteColumns(
  t: TFunction,
  words: WordsInLanguage,
): Readonly<Record<'name' | 'year' | 'area', TableColumn<Site>>> {
  const { word, name, number } = words;
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
            {site.designations.map(({ kind }) => ` · ${word(DESIGNATION_WORDS[kind])}`)}{' '}
            <RowSources values={siteValues(site, t, words)} />
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
      cell: (site) => (site.areaHectares === null ? <NotKnown /> : number(site.areaHectares, 0)),
    },
  };
}
