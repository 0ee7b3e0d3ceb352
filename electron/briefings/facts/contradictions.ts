import type { Claim } from '#shared/model/claim.ts';
import { claimQuestion } from '#shared/model/claim-question.ts';
import type { AreaClaim } from '#shared/model/site.ts';
import type { Names } from '#shared/text/names.ts';
import type { Words } from '#shared/text/vocabulary/words.ts';
import type { BriefingInput } from '../briefing-input.ts';

export interface PublishedValue {
  readonly value: number;
  readonly unit: Claim['unit'];
  readonly year: number | null;
  /** All sources that publish this value. */
  readonly sourceIds: readonly string[];
}

/** Published values of one thing that differ: the one in use, and the rest. */
export interface Contradiction {
  readonly names: Names;
  readonly measure: Claim['measure'];
  /** What is counted, where a measure counts different things. */
  readonly counted: Words | null;
  readonly used: PublishedValue;
  readonly others: readonly PublishedValue[];
  readonly reason: Words | null;
}

/** Smaller differences, as of rounded figures, change no decision: print only counts them. */
const SMALLEST_SHARE = 0.01;

export interface Contradictions {
  readonly found: readonly Contradiction[];
  /** How many more things have published values that differ by less than a hundredth. */
  readonly minor: number;
}

/** Differing claims about the province itself, then differing areas of its sites. */
export function findContradictions({ page }: BriefingInput): Contradictions {
  const all = [...provinceContradictions(page), ...siteContradictions(page)];
  const found = all.flatMap((one): Contradiction[] => {
    const others = one.others.filter((other) => !isMinor(other, one.used));
    return others.length === 0 ? [] : [{ ...one, others }];
  });
  return { found, minor: all.length - found.length };
}

function isMinor(other: PublishedValue, used: PublishedValue): boolean {
  const [value, reference] = [inHectares(other), inHectares(used)];
  return Math.abs(value - reference) < Math.abs(reference) * SMALLEST_SHARE;
}

function provinceContradictions(page: BriefingInput['page']): Contradiction[] {
  return page.claims
    .filter((claim) => claim.inUse && claim.value !== null)
    .flatMap((used): Contradiction[] => {
      const question = questionOf(used);
      const others = page.claims
        .filter((claim) => !claim.inUse && questionOf(claim) === question)
        .flatMap(toPublished)
        .filter((other) => !isSame(other, used));
      const own = toPublished(used)[0];
      if (!own || others.length === 0) return [];
      return [
        {
          names: page.province.names,
          measure: used.measure,
          counted: used.unit === 'count' ? used.statement : null,
          used: own,
          others: grouped(others),
          reason: used.reason,
        },
      ];
    });
}

function questionOf(claim: Claim): string {
  return claimQuestion(claim, claim.statement?.en ?? null);
}

function siteContradictions(page: BriefingInput['page']): Contradiction[] {
  return page.sites.flatMap((site): Contradiction[] => {
    const used = site.areaClaims.find(({ value }) => value === site.areaHectares);
    const others = site.areaClaims.filter(({ value }) => value !== site.areaHectares);
    if (!used || others.length === 0) return [];
    return [
      {
        names: site.names,
        measure: 'area',
        counted: null,
        used: siteArea(used),
        others: grouped(others.map(siteArea)),
        reason: null,
      },
    ];
  });
}

function siteArea({ value, year, sourceId }: AreaClaim): PublishedValue {
  return { value, unit: 'hectare', year, sourceIds: [sourceId] };
}

/** One entry per value: two sources that agree are not two contradictions. */
function grouped(values: readonly PublishedValue[]): PublishedValue[] {
  const groups: PublishedValue[] = [];
  for (const value of values) {
    const index = groups.findIndex(
      (group) =>
        group.value === value.value && group.unit === value.unit && group.year === value.year,
    );
    const group = groups[index];
    if (group) groups[index] = { ...group, sourceIds: [...group.sourceIds, ...value.sourceIds] };
    else groups.push(value);
  }
  return groups;
}

function toPublished({ value, unit, year, sourceId }: Claim): PublishedValue[] {
  return value === null ? [] : [{ value, unit, year, sourceIds: [sourceId] }];
}

/** The same figure in hectares and in square kilometres is no contradiction. */
function isSame(one: PublishedValue, { value, unit }: Claim): boolean {
  return Math.abs(inHectares(one) - inHectares({ value: value ?? 0, unit })) < 0.5;
}

/** Areas in one unit; other values as they are. */
function inHectares({ value, unit }: Pick<PublishedValue, 'value' | 'unit'>): number {
  return unit === 'square-kilometre' ? value * 100 : value;
}
