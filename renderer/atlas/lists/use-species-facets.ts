import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '#renderer/i18n/use-words.ts';
import {
  RED_LIST_CATEGORIES,
  type RedListCategory,
  SPECIES_ROLES,
  type SpeciesRole,
} from '#shared/model/closed-lists.ts';
import type { Species } from '#shared/model/species.ts';
import { RED_LIST_WORDS, SPECIES_ROLE_WORDS } from '#shared/text/vocabulary/species.ts';
import { usePlaceFacets, useThreatFacet } from './use-common-facets.ts';
import type { FacetView } from './use-listing.ts';

/** What the list of species is narrowed by. */
export function useSpeciesFacets(): readonly FacetView<Species>[] {
  const { t } = useTranslation('browse');
  const { word } = useWords();
  const places = usePlaceFacets<Species>();
  const threats = useThreatFacet<Species>('species');
  return useMemo(
    () => [
      ...places,
      {
        key: 'status',
        title: t('facet.redList'),
        valuesOf: ({ redListCategory }) => (redListCategory === null ? [] : [redListCategory]),
        labelOf: (value) => `${value} · ${word(RED_LIST_WORDS[value as RedListCategory])}`,
        order: RED_LIST_CATEGORIES,
      },
      {
        key: 'role',
        title: t('facet.role'),
        valuesOf: ({ roles }) => roles,
        labelOf: (value) => word(SPECIES_ROLE_WORDS[value as SpeciesRole]),
        order: SPECIES_ROLES,
      },
      threats,
    ],
    [t, word, places, threats],
  );
}
