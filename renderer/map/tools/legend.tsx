import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { changePreferences, preferencesStore } from '#renderer/app/preferences.ts';
import { useStore } from '#renderer/app/store.ts';
import { sitesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { SiteSymbol } from '#renderer/ui/site-symbol.tsx';
import { DESIGNATION_PATHS } from '#shared/cartography/site-symbols.ts';
import { SITE_CATEGORIES } from '#shared/model/closed-lists.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { emphasisStore, layersStore, sitesInViewStore } from '../map-store.ts';

const LABEL_MARKS = [
  { kind: 'world-heritage', className: 'world-heritage', path: DESIGNATION_PATHS.worldHeritage },
  { kind: 'ramsar', className: 'ramsar', path: DESIGNATION_PATHS.ramsar },
  { kind: 'biosphere-reserve', className: 'biosphere', path: DESIGNATION_PATHS.biosphereReserve },
] as const;

/** Only what is on the map now. */
export function Legend({ children }: { readonly children?: ReactNode }) {
  const { t } = useTranslation();
  const { word } = useWords();
  const { isLegendOpen } = useStore(preferencesStore);
  const layers = useStore(layersStore);
  const emphasis = useStore(emphasisStore);
  const { shades } = emphasis;
  const inView = useStore(sitesInViewStore);
  const { data: sites = [] } = useQuery(sitesQuery());

  const visible = useMemo(() => {
    const ids = new Set(inView);
    return sites.filter((site) => ids.has(site.id));
  }, [sites, inView]);
  const categories = SITE_CATEGORIES.filter((category) =>
    visible.some((site) => site.category === category),
  );
  const named = new Set(emphasis.sites);
  const steppedBack = visible.find(({ id }) => named.size > 0 && !named.has(id));
  const marks = LABEL_MARKS.filter(({ kind }) =>
    visible.some((site) => site.designations.some((designation) => designation.kind === kind)),
  );
  return (
    <Disclosure
      className="legend"
      isExpanded={isLegendOpen}
      onExpandedChange={(isExpanded) => changePreferences({ isLegendOpen: isExpanded })}
    >
      <Heading level={2}>
        <Button slot="trigger">
          {t('legend.title')}
          <Icon name="down" size={14} />
        </Button>
      </Heading>
      <DisclosurePanel className="legend-panel">
        <ul>
          {layers.has('provinces') && shades.length === 0 && emphasis.provinces.length > 0 && (
            <li>
              <span className="legend-shade in-range" />
              {t('legend.inRange')}
            </li>
          )}
          {layers.has('provinces') && shades.length > 0 && (
            <li>
              <span className="legend-shade unshaded" />
              {t('legend.unrated')}
            </li>
          )}
          {layers.has('provinces') &&
            [...new Map(shades.map(({ label, colour }) => [label, colour]))].map(
              ([label, colour]) => (
                <li key={label}>
                  <span className="legend-shade" style={{ backgroundColor: colour }} />
                  {label}
                </li>
              ),
            )}
          {layers.has('sites') &&
            categories.map((category) => (
              <li key={category}>
                <SiteSymbol category={category} size={15} />
                {word(SITE_CATEGORY_WORDS[category])}
              </li>
            ))}
          {layers.has('sites') &&
            marks.map(({ kind, className, path }) => (
              <li key={kind}>
                <svg
                  className={`legend-mark ${className}`}
                  viewBox="-12 -12 24 24"
                  width={15}
                  height={15}
                  aria-hidden="true"
                >
                  <path d={path} />
                </svg>
                {word(DESIGNATION_WORDS[kind])}
              </li>
            ))}
          {layers.has('sites') && steppedBack !== undefined && (
            <li>
              <span className="legend-stepped-back">
                <SiteSymbol category={steppedBack.category} size={15} />
              </span>
              {t('legend.steppedBack')}
            </li>
          )}
          {layers.has('areas') && (
            <li>
              <span className="legend-circle" />
              {t('legend.trueArea')}
            </li>
          )}
          {layers.has('ecoregion') && (
            <li>
              <span className="legend-line ecoregion" />
              {t('legend.ecoregion')}
            </li>
          )}
          {layers.has('provinces') && (
            <li>
              <span className="legend-line province" />
              {t('legend.province')}
            </li>
          )}
          {children}
        </ul>
        <p className="legend-note">{t('legend.indicative')}</p>
      </DisclosurePanel>
    </Disclosure>
  );
}
