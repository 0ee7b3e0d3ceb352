import type { Names } from '../text/names.ts';
import type { ProvinceId, RedListCategory, SpeciesRole } from './closed-lists.ts';

/** A published count of a species. */
export interface PopulationClaim {
  readonly value: number;
  readonly unit: string;
  readonly scope: string;
  readonly year: number | null;
  readonly sourceId: string;
}

export interface Species {
  readonly id: string;
  readonly scientificName: string;
  readonly authorship: string | null;
  readonly rank: 'species' | 'subspecies' | 'population';
  readonly className: string;
  readonly order: string;
  readonly family: string;
  readonly names: Names;
  /** IUCN Red List category, version 3.1. */
  readonly redListCategory: RedListCategory | null;
  /** Year of the assessment. */
  readonly redListYear: number | null;
  /** What was assessed: a subspecies can differ from its species. */
  readonly redListScope: string | null;
  readonly redListSourceId: string | null;
  readonly citesAppendix: string | null;
  readonly citesSourceId: string | null;
  readonly roles: readonly SpeciesRole[];
  readonly provinces: readonly ProvinceId[];
  readonly siteIds: readonly string[];
  readonly populationClaims: readonly PopulationClaim[];
  /** Where the row itself comes from. */
  readonly sourceId: string;
  /** Every source of the row and of its figures. */
  readonly sourceIds: readonly string[];
}
