import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { speciesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS } from '#renderer/map/map-store.ts';
import { Section } from '#renderer/ui/section.tsx';
import type { SpeciesPage as SpeciesPageData } from '#shared/api/atlas.ts';
import { PRESENCE_WORDS, SPECIES_ROLE_WORDS } from '#shared/text/vocabulary/species.ts';
import { ClaimList } from '../claims/claim-list.tsx';
import { ProvinceLink, SiteLink } from '../links/entity-links.tsx';
import { EntityPage } from '../page/entity-page.tsx';
import { EntityQueryPage } from '../page/entity-query-page.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { ThreatsHeatTable } from '../threat/threats-heat-table.tsx';
import { SpeciesFacts } from './species-facts.tsx';

function SpeciesContent({ data }: { readonly data: SpeciesPageData }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { species } = data;
  return (
    <EntityPage
      kicker={
        species.roles.length === 0
          ? t('species.one')
          : species.roles.map((role) => word(SPECIES_ROLE_WORDS[role])).join(' · ')
      }
      names={species.names}
      fallbackName={species.scientificName}
      subtitle={
        <>
          <i lang="la">{species.scientificName}</i>
          {species.authorship !== null && <span className="quiet"> {species.authorship}</span>}
        </>
      }
      nameSources={data.nameSources}
      otherNames={data.otherNames}
      description={data.description}
      sources={data.sources}
      emphasis={{
        ...NO_EMPHASIS,
        provinces: data.provinces.map((link) => link.provinceId),
        sites: data.sites.map((link) => link.site.id),
      }}
      target={
        data.provinces.length === 0
          ? null
          : { kind: 'province', ids: data.provinces.map((link) => link.provinceId) }
      }
    >
      <SpeciesFacts page={data} />
      <ClaimList title={t('species.population')} claims={data.claims} />
      <Section title={t('species.range')} count={data.provinces.length}>
        {data.provinces.length === 0 && <p className="empty">{t('species.noProvinces')}</p>}
        <ul className="rows columns">
          {data.provinces.map((link) => (
            <li key={`${link.provinceId} ${link.presence}`}>
              <ProvinceLink id={link.provinceId} />{' '}
              <span className="quiet">{word(PRESENCE_WORDS[link.presence])}</span>{' '}
              <SourceMark sourceId={link.sourceId} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('site.many')} count={data.sites.length}>
        {data.sites.length === 0 && <p className="empty">{t('species.noSites')}</p>}
        <ul className="rows">
          {data.sites.map((link) => (
            <li key={`${link.site.id} ${link.presence}`}>
              <SiteLink site={link.site} />{' '}
              <span className="quiet">{word(PRESENCE_WORDS[link.presence])}</span>{' '}
              <SourceMark sourceId={link.sourceId} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('threat.many')} count={data.threats.length}>
        {data.threats.length === 0 ? (
          <p className="empty">{t('species.noThreats')}</p>
        ) : (
          <ThreatsHeatTable threats={data.threats} />
        )}
      </Section>
    </EntityPage>
  );
}

/** `/species/:id` */
export function SpeciesPage({ id }: { readonly id: string }) {
  const query = useQuery(speciesQuery(id));
  return (
    <EntityQueryPage query={query}>{(data) => <SpeciesContent data={data} />}</EntityQueryPage>
  );
}
