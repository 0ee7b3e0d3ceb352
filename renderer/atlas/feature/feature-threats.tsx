import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '#renderer/ui/section.tsx';
import type { FeaturePage } from '#shared/api/atlas.ts';
import { ProvinceLink, SiteLinkById, ThreatLink } from '../links/entity-links.tsx';
import { HeatTable } from '../threat/heat-table.tsx';
import { groupThreats } from './group-threats.ts';

/** Threats to the sites of a river or an area, each once, with where it is reported. */
export function FeatureThreats({ threats }: { readonly threats: FeaturePage['threats'] }) {
  const { t } = useTranslation('browse');
  const { t: common } = useTranslation();
  const groups = groupThreats(threats);
  const [first] = threats;
  if (first === undefined) return null;
  const title = first.kind === 'site' ? t('feature.threats') : t('feature.threatsInProvinces');
  return (
    <Section title={title} count={groups.length}>
      <p className="quiet">{t('feature.worst')}</p>
      <HeatTable
        caption={title}
        firstColumn={common('threat.one')}
        rows={groups.map(({ worst, places }) => ({
          ...worst,
          key: worst.threatId,
          title: (
            <>
              <ThreatLink threat={worst.threat} />
              <span className="row-note">
                {common('common.pair', { label: t('feature.threatPlaces'), value: '' })}
                {places.map(({ kind, id }, index) => (
                  <Fragment key={id}>
                    {index > 0 && ', '}
                    {kind === 'site' ? <SiteLinkById id={id} /> : <ProvinceLink id={id} />}
                  </Fragment>
                ))}
              </span>
            </>
          ),
        }))}
      />
    </Section>
  );
}
