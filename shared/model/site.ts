import type { Names } from '../text/names.ts';
import type {
  ClaimScope,
  Country,
  DesignationKind,
  InsideEcoregion,
  ProvinceId,
  SiteCategory,
  SiteLevel,
} from './closed-lists.ts';
import type { Position } from './schemas.ts';

/** A published area of a site. */
export interface AreaClaim {
  /** Hectares. */
  readonly value: number;
  /** Which area it is the size of. */
  readonly scope: ClaimScope;
  readonly year: number | null;
  readonly sourceId: string;
}

/** An international label that covers or overlaps a site. */
export interface SiteDesignation {
  readonly id: string;
  readonly kind: DesignationKind;
  /** The convention's own number, such as 766 or 686. */
  readonly reference: string | null;
  readonly year: number | null;
}

/** A protected area or other place of conservation value. */
export interface Site {
  readonly id: string;
  readonly country: Country;
  readonly names: Names;
  /** The legal category in the country's own language. */
  readonly nativeCategory: string;
  readonly category: SiteCategory;
  readonly level: SiteLevel;
  /** As reported by a source; never inferred. */
  readonly iucnCategory: string | null;
  readonly iucnSourceId: string | null;
  readonly provinces: readonly ProvinceId[];
  readonly location: Position | null;
  readonly pointSourceId: string | null;
  /** The area claim in use, in hectares. */
  readonly areaHectares: number | null;
  readonly areaClaims: readonly AreaClaim[];
  readonly establishedYear: number | null;
  readonly establishedSourceId: string | null;
  readonly insideEcoregion: InsideEcoregion;
  readonly realms: readonly string[];
  readonly designations: readonly SiteDesignation[];
  /** Where the legal category and the provinces come from. */
  readonly sourceId: string;
  /** Every source of the row and of its figures. */
  readonly sourceIds: readonly string[];
}
