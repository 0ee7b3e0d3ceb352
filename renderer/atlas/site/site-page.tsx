import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { siteQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS } from '#renderer/map/map-store.ts';
import { Section } from '#renderer/ui/section.tsx';
import { SiteSymbol } from '#renderer/ui/site-symbol.tsx';
import type { SitePage as SitePageData } from '#shared/api/atlas.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import { SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { ClaimList } from '../claims/claim-list.tsx';
import { CompareLink } from '../compare/compare-link.tsx';
import { FeatureList } from '../links/feature-list.tsx';
import { SpeciesTable } from '../links/species-table.tsx';
import { EntityPage } from '../page/entity-page.tsx';
import { EntityQueryPage } from '../page/entity-query-page.tsx';
import { ThreatsHeatTable } from '../threat/threats-heat-table.tsx';
import { DesignationList } from './designation-list.tsx';
import { SiteFacts } from './site-facts.tsx';

function SiteContent({ data }: { readonly data: SitePageData }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { site } = data;
  const otherClaims = data.claims.filter((claim) => claim.measure !== 'area');
  return (
    <EntityPage
      kicker={
        <span className="with-symbol">
          <SiteSymbol category={site.category} />
          {word(SITE_CATEGORY_WORDS[site.category])} · {word(COUNTRY_WORDS[site.country])}
        </span>
      }
      names={site.names}
      fallbackName={site.id}
      nameSources={data.nameSources}
      otherNames={data.otherNames}
      description={data.description}
      sources={data.sources}
      emphasis={{
        ...NO_EMPHASIS,
        selected: { kind: 'site', id: site.id },
        // A site without a position is shown by the provinces it lies in.
        provinces: site.location === null ? site.provinces : [],
        position: site.location,
      }}
      target={
        site.location === null
          ? { kind: 'province', ids: site.provinces }
          : { kind: 'positions', positions: [site.location] }
      }
    >
      {site.location === null && <p className="notice">{t('site.notOnMap')}</p>}
      <CompareLink kind="sites" id={site.id} />
      <SiteFacts page={data} />
      {data.designations.length > 0 && (
        <Section title={t('site.designations')} count={data.designations.length}>
          <DesignationList designations={data.designations} />
        </Section>
      )}
      <ClaimList title={t('claim.figures')} claims={otherClaims} />
      <Section title={t('species.many')} count={data.species.length}>
        {data.species.length === 0 ? (
          <p className="empty">{t('site.noSpecies')}</p>
        ) : (
          <SpeciesTable links={data.species} />
        )}
      </Section>
      <Section title={t('threat.many')} count={data.threats.length}>
        {data.threats.length === 0 ? (
          <p className="empty">{t('site.noThreats')}</p>
        ) : (
          <ThreatsHeatTable threats={data.threats} />
        )}
      </Section>
      <FeatureList title={t('feature.related')} features={data.features} />
    </EntityPage>
  );
}

/** `/site/:id` */
export function SitePage({ id }: { readonly id: string }) {
  const query = useQuery(siteQuery(id));
  return <EntityQueryPage query={query}>{(data) => <SiteContent data={data} />}</EntityQueryPage>;
}
