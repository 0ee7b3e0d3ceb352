import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { designationQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS } from '#renderer/map/map-store.ts';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { DesignationPage as DesignationPageData } from '#shared/api/atlas.ts';
import { formatCriteria } from '#shared/text/format-criteria.ts';
import { CLAIM_UNIT_WORDS } from '#shared/text/vocabulary/claims.ts';
import { DESIGNATION_WORDS } from '#shared/text/vocabulary/sites.ts';
import { ClaimList } from '../claims/claim-list.tsx';
import { ProvinceLinks } from '../links/entity-links.tsx';
import { SitesTable } from '../links/sites-table.tsx';
import { EntityPage } from '../page/entity-page.tsx';
import { EntityQueryPage } from '../page/entity-query-page.tsx';
import { SourceMark } from '../sources/source-mark.tsx';

function DesignationContent({ data }: { readonly data: DesignationPageData }) {
  const { t } = useTranslation();
  const { word, number, position } = useWords();
  const { designation, sites } = data;
  // All of a label's own values come from one entry of the convention's list.
  const mark = <SourceMark sourceId={designation.sourceId} />;
  const positions = sites
    .map((site) => site.location)
    .concat([designation.location])
    .filter((location) => location !== null);
  return (
    <EntityPage
      kicker={word(DESIGNATION_WORDS[designation.kind])}
      names={designation.names}
      fallbackName={designation.id}
      nameSources={data.nameSources}
      otherNames={data.otherNames}
      description={data.description}
      sources={data.sources}
      emphasis={{
        ...NO_EMPHASIS,
        sites: designation.siteIds,
        position: designation.location,
      }}
      target={positions.length === 0 ? null : { kind: 'positions', positions }}
    >
      <Facts>
        <Fact label={t('designation.reference')}>
          {designation.reference ?? <NotKnown />} {mark}
        </Fact>
        <Fact label={t('common.year')}>
          {designation.year ?? <NotKnown />} {designation.year !== null && mark}
          {designation.extensionYear !== null && (
            <span className="row-note">
              {t('designation.extended', { year: designation.extensionYear })} {mark}
            </span>
          )}
        </Fact>
        {designation.criteria !== null && (
          <Fact label={t('designation.criteriaLabel')}>
            {formatCriteria(designation.kind, designation.criteria)} {mark}
          </Fact>
        )}
        <Fact label={t('site.area')}>
          {designation.areaHectares === null ? (
            <NotKnown />
          ) : (
            <>
              {number(designation.areaHectares)} {word(CLAIM_UNIT_WORDS.hectare)} {mark}
            </>
          )}
        </Fact>
        <Fact label={t('province.many')}>
          <ProvinceLinks ids={designation.provinces} />
        </Fact>
        {designation.location !== null && (
          <Fact label={t('site.position')}>
            <span className="figure">{position(designation.location)}</span> {mark}
          </Fact>
        )}
      </Facts>
      {sites.length > 0 && (
        <Section title={t('designation.sites')} count={sites.length}>
          <SitesTable sites={sites} />
        </Section>
      )}
      <ClaimList title={t('claim.figures')} claims={data.claims} />
    </EntityPage>
  );
}

/** `/feature/designation/:id`: an international label with the sites it covers or overlaps. */
export function DesignationPage({ id }: { readonly id: string }) {
  const query = useQuery(designationQuery(id));
  return (
    <EntityQueryPage query={query}>{(data) => <DesignationContent data={data} />}</EntityQueryPage>
  );
}
