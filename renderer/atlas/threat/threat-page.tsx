import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { threatQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS, type ProvinceShade } from '#renderer/map/map-store.ts';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { ThreatPage as ThreatPageData } from '#shared/api/atlas.ts';
import type { AssessedEntity } from '#shared/model/linked.ts';
import { ClaimList } from '../claims/claim-list.tsx';
import {
  ProvinceLink,
  ProvinceLinks,
  SiteLinkById,
  SpeciesLinkById,
  ThreatLink,
} from '../links/entity-links.tsx';
import { FeatureList } from '../links/feature-list.tsx';
import { EntityPage } from '../page/entity-page.tsx';
import { EntityQueryPage } from '../page/entity-query-page.tsx';
import { SourceMarks } from '../sources/source-mark.tsx';
import { assessmentShade } from './assessment-shade.ts';
import { HeatTable } from './heat-table.tsx';
import { sortAssessments } from './sort-assessments.ts';
import { ThreatCodes } from './threat-codes.tsx';

const KINDS = ['province', 'site', 'species'] as const;

function entityLink({ kind, id }: AssessedEntity): ReactNode {
  if (kind === 'province') return <ProvinceLink id={id} />;
  return kind === 'site' ? <SiteLinkById id={id} /> : <SpeciesLinkById id={id} />;
}

function ThreatContent({ data }: { readonly data: ThreatPageData }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { threat, parent, parts, assessments } = data;
  const idsOf = (kind: AssessedEntity['kind']) =>
    assessments.filter((assessment) => assessment.kind === kind).map(({ id }) => id);
  const provinces = threat.provinces.length > 0 ? threat.provinces : idsOf('province');
  // Where no source says how bad it is, a province is only marked as affected.
  const shades = assessments
    .filter(({ kind }) => kind === 'province')
    .flatMap((assessment): ProvinceShade[] => {
      const { colour, shows, words } = assessmentShade(assessment);
      if (shows === 'nothing') return [];
      const label = t('common.pair', { label: t(`threat.${shows}`), value: word(words) });
      return [{ provinceId: assessment.id, colour, label }];
    });
  return (
    <EntityPage
      kicker={parent === null ? t('threat.heading') : <ThreatLink threat={parent} />}
      names={threat.names}
      fallbackName={threat.id}
      nameSources={data.nameSources}
      otherNames={data.otherNames}
      description={data.description}
      sources={data.sources}
      emphasis={{ ...NO_EMPHASIS, provinces, shades, sites: idsOf('site') }}
      target={provinces.length === 0 ? null : { kind: 'province', ids: provinces }}
    >
      <Facts>
        <Fact label={t('threat.codes')}>
          <ThreatCodes codes={threat.codes} /> <SourceMarks sourceIds={threat.sourceIds} />
          {threat.codes.map((code) => (
            <span key={`${code.version} ${code.code}`} className="row-note">
              {code.version} · {code.code} · {word(code.names)}
            </span>
          ))}
        </Fact>
        {provinces.length > 0 && (
          <Fact label={t('province.many')}>
            <ProvinceLinks ids={provinces} />
          </Fact>
        )}
      </Facts>
      {parts.length > 0 && (
        <Section title={t('threat.parts')} count={parts.length}>
          <ul className="rows">
            {parts.map((part) => (
              <li key={part.id}>
                <ThreatLink threat={part} />
                <span className="row-note">
                  <ThreatCodes codes={part.codes} />
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {KINDS.map((kind) => {
        const rows = sortAssessments(assessments.filter((row) => row.kind === kind));
        if (rows.length === 0) return null;
        return (
          <Section key={kind} title={t(`threat.affected.${kind}`)} count={rows.length}>
            <HeatTable
              caption={t(`threat.affected.${kind}`)}
              firstColumn={t(`${kind}.one`)}
              rows={rows.map((row, index) => ({
                ...row,
                key: `${row.id} ${index}`,
                title: entityLink(row),
              }))}
            />
          </Section>
        );
      })}
      <ClaimList title={t('claim.figures')} claims={data.claims} />
      <FeatureList title={t('response.many')} features={data.responses} />
    </EntityPage>
  );
}

/** `/threat/:id` */
export function ThreatPage({ id }: { readonly id: string }) {
  const query = useQuery(threatQuery(id));
  return <EntityQueryPage query={query}>{(data) => <ThreatContent data={data} />}</EntityQueryPage>;
}
