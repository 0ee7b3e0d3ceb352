import type { Names } from '../text/names.ts';
import type { Country, ProvinceId } from './closed-lists.ts';

/** A first-level administrative unit in the ecoregion. */
export interface Province {
  readonly id: ProvinceId;
  readonly country: Country;
  readonly names: Names;
  /** Whether all of it lies in the ecoregion. */
  readonly extent: 'whole' | 'part';
  readonly capital: Names | null;
  /** As reported for the whole province, by the claim in use. */
  readonly areaSquareKilometres: number | null;
  /** Computed by us from the indicative outline of the ecoregion. */
  readonly areaInsideSquareKilometres: number | null;
  /**
   * Part of the province inside the ecoregion, 0 to 1: both areas are measured on the same outline,
   * because a computed area over a published one can be more than the whole.
   */
  readonly shareInside: number | null;
  readonly population: number | null;
  readonly populationYear: number | null;
  readonly siteCount: number;
  readonly speciesCount: number;
  readonly sourceIds: readonly string[];
}
