import { useTranslation } from 'react-i18next';
import { Section } from '#renderer/ui/section.tsx';
import type { FeaturePage } from '#shared/api/atlas.ts';
import { FeatureList } from '../links/feature-list.tsx';
import { FeatureThreats } from './feature-threats.tsx';
import { sharedSpecies, speciesByCountry } from './shared-species.ts';
import { SitesByCountry } from './sites-by-country.tsx';
import { SpeciesByCountryTable } from './species-by-country.tsx';

const NEAR_NOTES = {
  river: 'feature.nearRiver',
  lake: 'feature.nearLake',
  'border-area': 'feature.nearBorder',
} as const;

function isSurrounded(kind: string): kind is keyof typeof NEAR_NOTES {
  return kind in NEAR_NOTES;
}

/** Sites, shared species, threats and responses of a river, a lake or a cross-border area. */
export function FeatureSurroundings({ data }: { readonly data: FeaturePage }) {
  const { t } = useTranslation('browse');
  const { feature, sites, nearSites, nearKilometres } = data;
  if (!isSurrounded(feature.kind)) return null;
  const species = speciesByCountry(data.species, [...sites, ...nearSites]);
  const shared = sharedSpecies(species);
  const others = species.filter((one) => !shared.includes(one));
  return (
    <>
      {sites.length > 0 && (
        <Section title={t('feature.sites')} count={sites.length}>
          <SitesByCountry sites={sites} />
        </Section>
      )}
      {nearSites.length > 0 && (
        <Section title={t('feature.nearSites')} count={nearSites.length}>
          <p className="quiet">
            {t(NEAR_NOTES[feature.kind], { kilometres: nearKilometres ?? 0 })}
          </p>
          <SitesByCountry sites={nearSites} />
        </Section>
      )}
      {sites.length + nearSites.length === 0 && <p className="empty">{t('feature.noSites')}</p>}
      {shared.length > 0 && (
        <Section title={t('feature.sharedSpecies')} count={shared.length}>
          <p className="quiet">{t('feature.sharedNote')}</p>
          <SpeciesByCountryTable caption={t('feature.sharedSpecies')} species={shared} />
        </Section>
      )}
      {others.length > 0 && (
        <Section
          title={shared.length > 0 ? t('feature.otherSpecies') : t('feature.species')}
          count={others.length}
        >
          <p className="quiet">{t('feature.speciesNote')}</p>
          <SpeciesByCountryTable caption={t('feature.species')} species={others} />
        </Section>
      )}
      <FeatureThreats threats={data.threats} />
      <FeatureList title={t('feature.responses')} features={data.responses} />
    </>
  );
}
