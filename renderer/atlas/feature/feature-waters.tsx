import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '#renderer/ui/section.tsx';
import type { FeaturePage } from '#shared/api/atlas.ts';
import type { Feature } from '#shared/model/linked.ts';
import { FeatureLink } from '../links/entity-links.tsx';
import { SourceMark } from '../sources/source-mark.tsx';

/** Rivers and lakes in a line, each with its source. */
export function FeatureLinks({ features }: { readonly features: readonly Feature[] }) {
  return (
    <>
      {features.map((feature, index) => (
        <Fragment key={`${feature.kind} ${feature.id}`}>
          {index > 0 && ', '}
          <FeatureLink feature={feature} /> <SourceMark sourceId={feature.sourceId} />
        </Fragment>
      ))}
    </>
  );
}

/** Tributaries and lakes of a river; rivers and lakes of an area. */
export function FeatureWaters({ data }: { readonly data: FeaturePage }) {
  const { t } = useTranslation('browse');
  const waters = [...data.parts, ...data.related].filter(
    ({ kind }) => kind === 'river' || kind === 'lake',
  );
  if (waters.length === 0) return null;
  const isRiver = data.feature.kind === 'river';
  const onlyRivers = waters.every(({ kind }) => kind === 'river');
  return (
    <Section
      title={isRiver && onlyRivers ? t('feature.tributaries') : t('feature.waters')}
      count={waters.length}
    >
      <ul className="rows columns">
        {waters
          .toSorted((left, right) => Number(left.kind === 'lake') - Number(right.kind === 'lake'))
          .map((water) => (
            <li key={`${water.kind} ${water.id}`}>
              <FeatureLinks features={[water]} />
            </li>
          ))}
      </ul>
    </Section>
  );
}
