import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import {
  DESIGNATION_KINDS,
  type DesignationKind,
  RED_LIST_CATEGORIES,
  type RedListCategory,
  SITE_CATEGORIES,
  type SiteCategory,
} from '#shared/model/closed-lists.ts';
import type { Site } from '#shared/model/site.ts';
import type { Species } from '#shared/model/species.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { RED_LIST_WORDS } from '#shared/text/vocabulary/species.ts';
import { usePlaceFacets, useThreatFacet } from './use-common-facets.ts';
import type { FacetView } from './use-listing.ts';

const NONE: readonly string[] = [];

/** Red List categories of the species that are reported from each site. */
function redListOfSites(
  species: readonly Species[],
): ReadonlyMap<string, readonly RedListCategory[]> {
  const categories = new Map<string, Set<RedListCategory>>();
  for (const { redListCategory, siteIds } of species) {
    if (redListCategory === null) continue;
    for (const id of siteIds) {
      categories.set(id, (categories.get(id) ?? new Set()).add(redListCategory));
    }
  }
  return new Map([...categories].map(([id, set]) => [id, [...set]]));
}

/** What the list of sites is narrowed by. */
export function useSiteFacets(species: readonly Species[] | undefined): readonly FacetView<Site>[] {
  const { t } = useTranslation('browse');
  const { word } = useWords();
  const places = usePlaceFacets<Site>();
  const threats = useThreatFacet<Site>('site');
  return useMemo(() => {
    const redList = redListOfSites(species ?? []);
    return [
      ...places,
      {
        key: 'category',
        title: t('facet.category'),
        valuesOf: (site) => [site.category],
        labelOf: (value) => word(SITE_CATEGORY_WORDS[value as SiteCategory]),
        order: SITE_CATEGORIES,
      },
      {
        key: 'label',
        title: t('facet.designation'),
        valuesOf: (site) => site.designations.map(({ kind }) => kind),
        labelOf: (value) => word(DESIGNATION_WORDS[value as DesignationKind]),
        order: DESIGNATION_KINDS,
      },
      {
        key: 'redlist',
        title: t('facet.redListOfSpecies'),
        valuesOf: (site) => redList.get(site.id) ?? NONE,
        labelOf: (value) => `${value} · ${word(RED_LIST_WORDS[value as RedListCategory])}`,
        order: RED_LIST_CATEGORIES,
      },
      threats,
    ];
  }, [t, word, places, threats, species]);
}
