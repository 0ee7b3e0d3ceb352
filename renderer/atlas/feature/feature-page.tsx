import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { featureQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { NO_EMPHASIS } from '#renderer/map/map-store.ts';
import { Fact, Facts } from '#renderer/ui/facts.tsx';
import { NotKnown } from '#renderer/ui/not-known.tsx';
import { Section } from '#renderer/ui/section.tsx';
import type { FeaturePage as FeaturePageData } from '#shared/api/atlas.ts';
import type { EntityKind } from '#shared/model/closed-lists.ts';
import { ENTITY_KIND_WORDS } from '#shared/text/vocabulary/places.ts';
import { ClaimList } from '../claims/claim-list.tsx';
import { ProvinceLinks } from '../links/entity-links.tsx';
import { FeatureList } from '../links/feature-list.tsx';
import { SitesTable } from '../links/sites-table.tsx';
import { EntityPage } from '../page/entity-page.tsx';
import { EntityQueryPage } from '../page/entity-query-page.tsx';
import { SourceMark } from '../sources/source-mark.tsx';
import { FeatureSurroundings } from './feature-surroundings.tsx';
import { featureTypeKey } from './feature-type.ts';
import { FeatureLinks, FeatureWaters } from './feature-waters.tsx';

function FeatureContent({ data }: { readonly data: FeaturePageData }) {
  const { t } = useTranslation();
  const { word, position } = useWords();
  const { t: browse } = useTranslation('browse');
  const { feature } = data;
  const sites = [...data.sites, ...data.nearSites];
  const hasSurroundings = data.nearKilometres !== null;
  const others = data.related.filter(
    ({ kind: one }) => !hasSurroundings || (one !== 'river' && one !== 'lake'),
  );
  const typeKey = featureTypeKey(feature);
  const isRiver = feature.kind === 'river';
  const kind = word(ENTITY_KIND_WORDS[feature.kind]);
  const positions = sites
    .map((site) => site.location)
    .concat([feature.location])
    .filter((location) => location !== null);
  return (
    <EntityPage
      kicker={typeKey === null ? kind : `${kind} · ${t(typeKey)}`}
      names={feature.names}
      fallbackName={feature.id}
      nameSources={data.nameSources}
      otherNames={data.otherNames}
      description={data.description}
      sources={data.sources}
      emphasis={{
        ...NO_EMPHASIS,
        provinces: feature.provinces,
        sites: sites.map((site) => site.id),
        river: isRiver ? feature.id : null,
        position: isRiver ? null : feature.location,
      }}
      target={
        isRiver
          ? { kind: 'river', id: feature.id, fallback: positions }
          : positions.length > 0
            ? { kind: 'positions', positions }
            : feature.provinces.length > 0
              ? { kind: 'province', ids: feature.provinces }
              : null
      }
    >
      <Facts>
        <Fact label={t('province.many')}>
          {feature.provinces.length === 0 ? (
            <NotKnown />
          ) : (
            <>
              <ProvinceLinks ids={feature.provinces} /> <SourceMark sourceId={feature.sourceId} />
            </>
          )}
        </Fact>
        {data.parent !== null && (
          <Fact label={browse(isRiver ? 'feature.flowsInto' : 'feature.belongsTo')}>
            <FeatureLinks features={[data.parent]} />
          </Fact>
        )}
        {feature.year !== null && <Fact label={t('common.year')}>{feature.year}</Fact>}
        {feature.location !== null && (
          <Fact label={t('site.position')}>
            <span className="figure">{position(feature.location)}</span>
          </Fact>
        )}
      </Facts>
      <ClaimList title={t('claim.figures')} claims={data.claims} />
      {hasSurroundings ? (
        <>
          <FeatureWaters data={data} />
          <FeatureSurroundings data={data} />
        </>
      ) : (
        sites.length > 0 && (
          <Section title={t('site.many')} count={sites.length}>
            <SitesTable sites={sites} />
          </Section>
        )
      )}
      <FeatureList
        title={hasSurroundings ? browse('feature.areas') : t('feature.related')}
        features={others}
      />
    </EntityPage>
  );
}

interface FeaturePageProps {
  readonly kind: EntityKind;
  readonly id: string;
}

/** `/feature/:kind/:id` */
export function FeaturePage({ kind, id }: FeaturePageProps) {
  const query = useQuery(featureQuery(kind, id));
  return (
    <EntityQueryPage query={query}>{(data) => <FeatureContent data={data} />}</EntityQueryPage>
  );
}
