import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { provincesQuery, threatsQuery } from '#renderer/bridge/atlas-queries.ts';
import { assessmentsQuery } from '#renderer/bridge/listing-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import { COUNTRIES, type Country, PROVINCE_IDS } from '#shared/model/closed-lists.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import type { FacetView } from './use-listing.ts';

interface InProvinces {
  readonly id: string;
  readonly provinces: readonly string[];
}

/** ISO 3166-2 codes begin with the country's. */
function countriesOf({ provinces }: InProvinces): readonly string[] {
  return [...new Set(provinces.map((id) => id.slice(0, 2)))];
}

function isCountry(value: string): value is Country {
  return (COUNTRIES as readonly string[]).includes(value);
}

/** The facets of everything that lies in provinces. */
export function usePlaceFacets<Row extends InProvinces>(): readonly FacetView<Row>[] {
  const { t } = useTranslation('browse');
  const { word, name } = useWords();
  const { data: provinces } = useQuery(provincesQuery());
  return useMemo(() => {
    const names = new Map(provinces?.map((one) => [one.id as string, one.names]));
    const labelOf = (id: string) => {
      const ofProvince = names.get(id);
      return ofProvince === undefined ? id : name(ofProvince, id);
    };
    return [
      {
        key: 'country',
        title: t('facet.country'),
        valuesOf: countriesOf,
        labelOf: (value) => (isCountry(value) ? word(COUNTRY_WORDS[value]) : value),
        order: COUNTRIES,
      },
      {
        key: 'province',
        title: t('facet.province'),
        valuesOf: (row) => row.provinces,
        labelOf,
        order: PROVINCE_IDS,
      },
    ];
  }, [t, word, name, provinces]);
}

const NONE: readonly string[] = [];

/** Threats to sites or to species. Who chooses a heading also finds what its parts threaten. */
export function useThreatFacet<Row extends { readonly id: string }>(
  kind: 'site' | 'species',
): FacetView<Row> {
  const { t } = useTranslation('browse');
  const { name } = useWords();
  const { data: threats } = useQuery(threatsQuery());
  const { data: assessments } = useQuery(assessmentsQuery());
  return useMemo(() => {
    const byId = new Map(threats?.map((threat) => [threat.id, threat]));
    const threatIds = new Map<string, Set<string>>();
    for (const { id, threatId } of (assessments ?? []).filter((row) => row.kind === kind)) {
      const ids = threatIds.get(id) ?? new Set();
      ids.add(threatId);
      const parentId = byId.get(threatId)?.parentId;
      if (parentId !== undefined && parentId !== null) ids.add(parentId);
      threatIds.set(id, ids);
    }
    const lists = new Map([...threatIds].map(([id, ids]) => [id, [...ids]]));
    return {
      key: 'threat',
      title: t('facet.threat'),
      valuesOf: ({ id }) => lists.get(id) ?? NONE,
      labelOf: (id) => {
        const threat = byId.get(id);
        return threat === undefined ? id : name(threat.names, id);
      },
      order: [...byId.keys()],
      isPart: (id) => (byId.get(id)?.parentId ?? null) !== null,
    };
  }, [t, name, threats, assessments, kind]);
}
