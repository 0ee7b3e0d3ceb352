import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { provincesQuery } from '#renderer/bridge/atlas-queries.ts';
import { useWords } from '#renderer/i18n/use-words.ts';
import type {
  Country,
  InsideEcoregion,
  SiteCategory,
  SiteLevel,
} from '#shared/model/closed-lists.ts';
import { CLAIM_UNIT_WORDS, claimScopeWords } from '#shared/text/vocabulary/claims.ts';
import { COUNTRY_WORDS, EXTENT_WORDS, INSIDE_WORDS } from '#shared/text/vocabulary/places.ts';
import {
  DESIGNATION_WORDS,
  IUCN_CATEGORY_WORDS,
  REALM_WORDS,
  SITE_CATEGORY_WORDS,
  SITE_LEVEL_WORDS,
} from '#shared/text/vocabulary/sites.ts';
import { RED_LIST_WORDS } from '#shared/text/vocabulary/species.ts';
import { THREAT_SCOPE_WORDS, THREAT_SEVERITY_WORDS } from '#shared/text/vocabulary/threats.ts';
import type { Words } from '#shared/text/vocabulary/words.ts';
import type { CompareCell, CompareRow, CompareSubject } from './compare-rows.ts';

/** The words of a comparison, the same on the screen and in the saved file. */
export interface CompareWords {
  readonly group: (group: CompareSubject['group']) => string;
  readonly title: (subject: CompareSubject) => string;
  readonly cell: (row: CompareRow, cell: CompareCell) => string;
  /** The unit of a figure; `null` where it has none. */
  readonly unit: (cell: CompareCell) => string | null;
  /** Scope and year of a figure, whether we computed it; empty where nothing is to be said. */
  readonly note: (cell: CompareCell) => string;
}

/** The words of the values of each property that has a closed list. */
const TERMS: Readonly<Partial<Record<string, Readonly<Record<string, Words>>>>> = {
  country: COUNTRY_WORDS satisfies Record<Country, Words>,
  extent: EXTENT_WORDS,
  siteCategory: SITE_CATEGORY_WORDS satisfies Record<SiteCategory, Words>,
  level: SITE_LEVEL_WORDS satisfies Record<SiteLevel, Words>,
  inside: INSIDE_WORDS satisfies Record<InsideEcoregion, Words>,
  realms: REALM_WORDS,
};

export function useCompareWords(): CompareWords {
  const { t } = useTranslation('browse');
  const { t: common } = useTranslation();
  const { word, name, number } = useWords();
  const { data: provinces } = useQuery(provincesQuery());
  return useMemo(() => {
    const provinceNames = new Map(provinces?.map((one) => [one.id as string, one.names]));
    const term = (subject: CompareSubject, value: string): string => {
      if (subject.group !== 'figures') return value;
      const { property } = subject;
      if (property === 'provinces') {
        const names = provinceNames.get(value);
        return names === undefined ? value : name(names, value);
      }
      if (property === 'iucnCategory') {
        const words = IUCN_CATEGORY_WORDS[value];
        return words === undefined ? value : `${value} · ${word(words)}`;
      }
      const words = TERMS[property]?.[value];
      return words === undefined ? value : word(words);
    };
    return {
      group: (group) => t(`compare.group.${group}`),
      title: (subject) => {
        switch (subject.group) {
          case 'figures':
            return t(`compare.property.${subject.property}`);
          case 'categories':
            return word(SITE_CATEGORY_WORDS[subject.category]);
          case 'designations':
            return word(DESIGNATION_WORDS[subject.designation]);
          case 'species':
            return subject.category === 'none'
              ? t('compare.noCategory')
              : `${subject.category} · ${word(RED_LIST_WORDS[subject.category])}`;
          case 'threats':
            return name(subject.threat.names, subject.threat.id);
        }
      },
      cell: ({ subject }, cell) => {
        switch (cell.kind) {
          case 'unknown':
            return subject.group === 'threats'
              ? t('compare.notReported')
              : common('common.notKnown');
          case 'figure':
            return `${number(cell.value, 0)} ${word(CLAIM_UNIT_WORDS[cell.unit])}`;
          case 'share':
            return `${number(cell.value, 1)} %`;
          case 'year':
            return String(cell.value);
          case 'count':
            return number(cell.value, 0);
          case 'terms':
            if (cell.terms.length === 0) return t('compare.none');
            return cell.terms.map((value) => term(subject, value)).join('; ');
          case 'threat':
            if (cell.assessment.scope === 'unknown' && cell.assessment.severity === 'unknown') {
              return t('compare.unrated');
            }
            return [
              word(THREAT_SCOPE_WORDS[cell.assessment.scope]),
              word(THREAT_SEVERITY_WORDS[cell.assessment.severity]),
            ].join(' · ');
        }
      },
      unit: (cell) => {
        if (cell.kind === 'share') return '%';
        return cell.kind === 'figure' ? word(CLAIM_UNIT_WORDS[cell.unit]) : null;
      },
      note: (cell) => {
        if (cell.kind === 'share') return common('claim.computed');
        if (cell.kind !== 'figure' || cell.claim === null) return '';
        const { year, origin } = cell.claim;
        return [
          word(claimScopeWords(cell.claim)),
          year === null ? '' : String(year),
          origin === 'computed' ? common('claim.computed') : '',
        ]
          .filter((part) => part !== '')
          .join(' · ');
      },
    };
  }, [t, common, word, name, number, provinces]);
}
