import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFilter } from '#renderer/app/router.ts';
import { manifestQuery, sourcesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS, useMapEmphasis } from '#renderer/map/map-store.ts';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { QueryPage } from '#renderer/ui/query-page.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { Source } from '#shared/model/source.ts';
import { matchesText } from '../lists/matches-text.ts';
import { NameFilter } from '../lists/name-filter.tsx';
import { PageHeading } from '../page/page-heading.tsx';
import { SourceDetails } from '../sources/source-details.tsx';
import { CompletenessTable } from './completeness-table.tsx';
import { GapList } from './gap-list.tsx';

/** The content tables that the manifest counts, those a reader asks for first. */
const TABLES = [
  'provinces',
  'sites',
  'designations',
  'species',
  'threats',
  'responses',
  'rivers',
  'lakes',
  'places',
  'ecoregions',
  'corridors',
  'border_areas',
  'claims',
  'names',
  'descriptions',
  'sources',
  'seed_facts',
  'province_species',
  'site_species',
  'province_threats',
  'site_threats',
  'species_threats',
  'threat_codes',
  'threat_scheme',
  'threat_crosswalk',
] as const;

const NO_NAMES = { en: null, ru: null, zh: null, mn: null };

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useTranslation();
  const [text] = useFilter('name');
  const shown = useMemo(
    () =>
      sources.filter(({ title, publisher, address }) =>
        matchesText(NO_NAMES, [title, publisher ?? '', address ?? ''], text),
      ),
    [sources, text],
  );
  return (
    <Section title={t('source.title')} count={sources.length}>
      <p>{t('about.sourcesNote')}</p>
      <NameFilter />
      {shown.length === 0 && <p className="empty">{t('list.nothing')}</p>}
      <ol className="source-list">
        {shown.map((source) => (
          <li key={source.id}>
            <SourceDetails source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** `/about`: what the data are, how complete they are and where they come from. */
export function AboutPage() {
  const { t } = useTranslation();
  const { number } = useWords();
  useMapEmphasis(NO_EMPHASIS);
  const manifest = useQuery(manifestQuery());
  const sources = useQuery(sourcesQuery());
  return (
    <article className="page">
      <PageHeading title={t('about.title')}>{t('about.title')}</PageHeading>
      <QueryPage query={manifest}>
        {(data) => (
          <>
            <Facts>
              <Fact label={t('about.version')}>{data.dataVersion}</Fact>
              <Fact label={t('about.cutOff')}>{data.cutOffDate}</Fact>
              <Fact label={t('about.hash')}>
                <code className="hash">{data.sourceHash.slice(0, 16)}</code>
              </Fact>
            </Facts>
            <Section title={t('about.counts')}>
              <dl className="facts narrow">
                {TABLES.filter((table) => data.counts[table] !== undefined).map((table) => (
                  <Fact key={table} label={t(`tables.${table}`)}>
                    {number(data.counts[table] ?? 0)}
                  </Fact>
                ))}
              </dl>
            </Section>
          </>
        )}
      </QueryPage>
      <CompletenessTable />
      <GapList />
      <Section title={t('about.rules')}>
        <ul className="prose">
          <li>{t('about.ruleSource')}</li>
          <li>{t('about.ruleNotKnown')}</li>
          <li>{t('about.ruleContradictions')}</li>
          <li>{t('about.ruleCategories')}</li>
          <li>{t('about.ruleBoundaries')}</li>
          <li>{t('about.ruleThreatCodes')}</li>
          <li>{t('about.rulePlaces')}</li>
        </ul>
      </Section>
      <Section title={t('about.baseMap')}>
        <ul className="prose">
          <li>{t('about.naturalEarth')}</li>
          <li>{t('about.gshhg')}</li>
          <li>{t('about.etopo')}</li>
          <li>{t('about.geonames')}</li>
          <li>{t('about.fonts')}</li>
        </ul>
      </Section>
      <QueryPage query={sources}>{(list) => <Sources sources={list} />}</QueryPage>
    </article>
  );
}
