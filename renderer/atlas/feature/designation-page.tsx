import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { designationsQuery, sitesQuery, sourcesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS } from '#renderer/map/map-store.ts';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { Designation } from '#shared/api/atlas.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';
import { DESIGNATION_WORDS } from '#shared/text/vocabulary/sites.ts';
import { ProvinceLinks } from '../links/entity-links.tsx';
import { SitesTable } from '../links/sites-table.tsx';
import { EntityPage } from '../page/entity-page.tsx';
import { EntityQueryPage } from '../page/entity-query-page.tsx';
import { MissingPage } from '../page/missing-page.tsx';
import { SourceMark } from '../sources/source-mark.tsx';

function DesignationContent({ designation }: { readonly designation: Designation }) {
  const { t } = useTranslation();
  const { word, number, position } = useWords();
  const { data: allSites = [] } = useQuery(sitesQuery());
  const { data: allSources = [] } = useQuery(sourcesQuery());
  const sites = allSites.filter((site) => designation.siteIds.includes(site.id));
  const wanted = new Set([
    designation.sourceId,
    ...sites.flatMap((site) => site.areaClaims.map((claim) => claim.sourceId)),
  ]);
  const positions = sites
    .map((site) => site.location)
    .concat([designation.location])
    .filter((location) => location !== null);
  return (
    <EntityPage
      kicker={word(DESIGNATION_WORDS[designation.kind])}
      names={designation.names}
      fallbackName={designation.id}
      sources={allSources.filter((source) => wanted.has(source.id))}
      emphasis={{
        ...NO_EMPHASIS,
        sites: designation.siteIds,
        position: designation.location,
      }}
      target={positions.length === 0 ? null : { kind: 'positions', positions }}
    >
      <Facts>
        <Fact label={t('designation.reference')}>
          {designation.reference ?? <NotKnown />} <SourceMark sourceId={designation.sourceId} />
        </Fact>
        <Fact label={t('common.year')}>
          {designation.year ?? <NotKnown />}
          {designation.extensionYear !== null && (
            <span className="row-note">
              {t('designation.extended', { year: designation.extensionYear })}
            </span>
          )}
        </Fact>
        {designation.criteria !== null && (
          <Fact label={t('designation.criteriaLabel')}>{designation.criteria}</Fact>
        )}
        <Fact label={t('site.area')}>
          {designation.areaHectares === null ? (
            <NotKnown />
          ) : (
            `${number(designation.areaHectares)} ${word(CLAIM_UNIT_WORDS.hectare)}`
          )}
        </Fact>
        <Fact label={t('province.many')}>
          <ProvinceLinks ids={designation.provinces} />
        </Fact>
        {designation.location !== null && (
          <Fact label={t('site.position')}>
            <span className="figure">{position(designation.location)}</span>
          </Fact>
        )}
      </Facts>
      {sites.length > 0 && (
        <Section title={t('designation.sites')} count={sites.length}>
          <SitesTable sites={sites} />
        </Section>
      )}
    </EntityPage>
  );
}

/** `/feature/designation/:id`: an international label with the sites it covers or overlaps. */
export function DesignationPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('errors');
  const query = useQuery(designationsQuery());
  return (
    <EntityQueryPage query={query}>
      {(designations) => {
        const designation = designations.find((candidate) => candidate.id === id);
        if (designation === undefined) return <MissingPage text={t('unknown-entity')} />;
        return <DesignationContent designation={designation} />;
      }}
    </EntityQueryPage>
  );
}
