import type { Claim } from '#shared/model/claim.ts';
import {
  type DesignationKind,
  RED_LIST_CATEGORIES,
  type RedListCategory,
  type SiteCategory,
} from '#shared/model/closed-lists.ts';
import type { SpeciesLink } from '#shared/model/linked.ts';
import type { Species } from '#shared/model/species.ts';
import type { Threat, ThreatAssessment } from '#shared/model/threat.ts';
import { sortAssessments } from '../threat/sort-assessments.ts';

/** What stands in one column of one row. */
export type CompareCell =
  /** No source seen gives it. */
  | { readonly kind: 'unknown' }
  /** A figure with its claim, where a claim says more. */
  | {
      readonly kind: 'figure';
      readonly value: number;
      readonly unit: 'square-kilometre' | 'hectare' | 'person';
      readonly claim: Claim | null;
      readonly sourceIds: readonly string[];
    }
  /** A plain number of things in the atlas, a share in per cent, or a year. */
  | {
      readonly kind: 'count' | 'share' | 'year';
      readonly value: number;
      readonly sourceIds: readonly string[];
    }
  /** Values of a closed list, or texts. */
  | {
      readonly kind: 'terms';
      readonly terms: readonly string[];
      readonly sourceIds: readonly string[];
    }
  | { readonly kind: 'threat'; readonly assessment: ThreatAssessment };

/** The figures and properties that have a row of their own. */
export type CompareProperty =
  | 'country'
  | 'extent'
  | 'area'
  | 'areaInside'
  | 'shareInside'
  | 'population'
  | 'siteCount'
  | 'speciesCount'
  | 'siteCategory'
  | 'nativeCategory'
  | 'level'
  | 'iucnCategory'
  | 'established'
  | 'provinces'
  | 'inside'
  | 'realms'
  | 'designationCount';

/** What a row is about; its words are found by this. */
export type CompareSubject =
  | { readonly group: 'figures'; readonly property: CompareProperty }
  | { readonly group: 'categories'; readonly category: SiteCategory }
  | { readonly group: 'designations'; readonly designation: DesignationKind }
  | { readonly group: 'species'; readonly category: RedListCategory | 'none' }
  | { readonly group: 'threats'; readonly threat: Threat };

export interface CompareRow {
  readonly key: string;
  readonly subject: CompareSubject;
  readonly cells: readonly CompareCell[];
  /** Whether the columns say different things. */
  readonly isDifferent: boolean;
}

export const UNKNOWN: CompareCell = { kind: 'unknown' };

/** The sources that a cell cites. */
export function cellSourceIds(cell: CompareCell): readonly string[] {
  if (cell.kind === 'unknown') return [];
  return cell.kind === 'threat' ? [cell.assessment.sourceId] : cell.sourceIds;
}

/** What a cell says, whatever its source: cells that say the same give the same text. */
function meaning(cell: CompareCell): string {
  switch (cell.kind) {
    case 'unknown':
      return '';
    case 'figure':
      return `${cell.value} ${cell.unit}`;
    case 'terms':
      return cell.terms.toSorted().join('|');
    case 'threat':
      return `${cell.assessment.scope} ${cell.assessment.severity}`;
    default:
      return String(cell.value);
  }
}

export function toRow(subject: CompareSubject, cells: readonly CompareCell[]): CompareRow {
  return {
    key: JSON.stringify(subject.group === 'threats' ? subject.threat.id : subject),
    subject,
    cells,
    isDifferent: new Set(cells.map(meaning)).size > 1,
  };
}

export function count(value: number): CompareCell {
  return { kind: 'count', value, sourceIds: [] };
}

/** How many items of each wanted value each column has; values that no column has are left out. */
export function countRows<Value extends string>(
  columns: readonly (readonly Value[])[],
  order: readonly Value[],
  subjectOf: (value: Value) => CompareSubject,
): readonly CompareRow[] {
  return order
    .filter((value) => columns.some((values) => values.includes(value)))
    .map((value) =>
      toRow(
        subjectOf(value),
        columns.map((values) => count(values.filter((one) => one === value).length)),
      ),
    );
}

type SpeciesOfPage = readonly (SpeciesLink & { readonly species: Species })[];

/** Each species once, whatever the number of ways in which it is present. */
function distinctSpecies(links: SpeciesOfPage): readonly Species[] {
  return [...new Map(links.map(({ species }) => [species.id, species])).values()];
}

/** How many species a page names. */
export function countSpecies({ species }: { readonly species: SpeciesOfPage }): CompareCell {
  return count(distinctSpecies(species).length);
}

/** Species by Red List category, most threatened first; those without a category last. */
export function speciesRows(columns: readonly SpeciesOfPage[]): readonly CompareRow[] {
  const categories = columns.map((links) =>
    distinctSpecies(links).map(({ redListCategory }) => redListCategory ?? ('none' as const)),
  );
  return countRows(categories, [...RED_LIST_CATEGORIES, 'none'], (category) => ({
    group: 'species',
    category,
  }));
}

type ThreatsOfPage = readonly (ThreatAssessment & { readonly threat: Threat })[];

/** A row for each threat that any column has; of several assessments of one, the worst. */
export function threatRows(columns: readonly ThreatsOfPage[]): readonly CompareRow[] {
  const threats = new Map<string, Threat>();
  for (const { threat } of sortAssessments(columns.flat())) threats.set(threat.id, threat);
  return [...threats.values()].map((threat) =>
    toRow(
      { group: 'threats', threat },
      columns.map((rows) => {
        const [worst] = sortAssessments(rows.filter(({ threatId }) => threatId === threat.id));
        return worst === undefined ? UNKNOWN : { kind: 'threat', assessment: worst };
      }),
    ),
  );
}
