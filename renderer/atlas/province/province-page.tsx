import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EXTENSIONS } from '#renderer/app/extensions.ts';
import { provinceQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS } from '#renderer/map/map-store.ts';
import { PageTabs } from '#renderer/ui/page-tabs.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { ProvincePage as ProvincePageData } from '#shared/api/atlas.ts';
import { COUNTRY_WORDS, EXTENT_WORDS } from '#shared/text/vocabulary/places.ts';
import { ClaimList } from '../claims/claim-list.tsx';
import { CompareLink } from '../compare/compare-link.tsx';
import { FeatureList } from '../links/feature-list.tsx';
import { SitesTable } from '../links/sites-table.tsx';
import { SpeciesTable } from '../links/species-table.tsx';
import { EntityPage } from '../page/entity-page.tsx';
import { EntityQueryPage } from '../page/entity-query-page.tsx';
import { DesignationList } from '../site/designation-list.tsx';
import { ThreatsHeatTable } from '../threat/threats-heat-table.tsx';
import { ProvinceFacts } from './province-facts.tsx';

function Overview({ data }: { readonly data: ProvincePageData }) {
  const { t } = useTranslation();
  // The figures that stand in the list of facts are not repeated.
  const otherClaims = data.claims.filter(
    ({ measure, origin }) =>
      measure !== 'human-population' &&
      !(measure === 'area' && origin === 'reported') &&
      measure !== 'area-inside-ecoregion',
  );
  return (
    <>
      <ProvinceFacts page={data} />
      <ClaimList title={t('claim.figures')} claims={otherClaims} />
      {data.designations.length > 0 && (
        <Section title={t('site.designations')} count={data.designations.length}>
          <DesignationList designations={data.designations} />
        </Section>
      )}
    </>
  );
}

function ProvinceContent({ data }: { readonly data: ProvincePageData }) {
  const { t } = useTranslation();
  const { word, name } = useWords();
  const { province } = data;
  return (
    <EntityPage
      kicker={`${province.id} · ${word(COUNTRY_WORDS[province.country])} · ${word(EXTENT_WORDS[province.extent])}`}
      names={province.names}
      fallbackName={province.id}
      nameSources={data.nameSources}
      otherNames={data.otherNames}
      description={data.description}
      sources={data.sources}
      emphasis={{
        ...NO_EMPHASIS,
        selected: { kind: 'province', id: province.id },
        sites: data.sites.map((site) => site.id),
      }}
      target={{ kind: 'province', ids: [province.id] }}
    >
      {EXTENSIONS.map(
        ({ name: extension, ProvinceActions }) =>
          ProvinceActions !== undefined && (
            <ProvinceActions key={extension} provinceId={province.id} />
          ),
      )}
      <CompareLink kind="provinces" id={province.id} />
      <PageTabs
        label={name(province.names, province.id)}
        tabs={[
          {
            id: 'overview',
            title: t('province.overview'),
            content: () => <Overview data={data} />,
          },
          {
            id: 'sites',
            title: t('site.many'),
            count: data.sites.length,
            content: () =>
              data.sites.length === 0 ? (
                <p className="empty">{t('province.noSites')}</p>
              ) : (
                <SitesTable sites={data.sites} />
              ),
          },
          {
            id: 'species',
            title: t('species.many'),
            count: data.species.length,
            content: () =>
              data.species.length === 0 ? (
                <p className="empty">{t('province.noSpecies')}</p>
              ) : (
                <SpeciesTable links={data.species} />
              ),
          },
          {
            id: 'threats',
            title: t('threat.many'),
            count: data.threats.length,
            content: () =>
              data.threats.length === 0 ? (
                <p className="empty">{t('province.noThreats')}</p>
              ) : (
                <ThreatsHeatTable threats={data.threats} />
              ),
          },
          {
            id: 'nature',
            title: t('province.nature'),
            count: data.features.length + data.responses.length,
            content: () => (
              <>
                <FeatureList title={t('feature.many')} features={data.features} />
                <FeatureList title={t('response.many')} features={data.responses} />
              </>
            ),
          },
        ]}
      />
    </EntityPage>
  );
}

/** `/province/:id` */
export function ProvincePage({ id }: { readonly id: string }) {
  const query = useQuery(provinceQuery(id));
  return (
    <EntityQueryPage query={query}>{(data) => <ProvinceContent data={data} />}</EntityQueryPage>
  );
}
