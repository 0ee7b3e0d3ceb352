import type { Manifest, ProvincePage } from '#shared/api/atlas.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { BriefingForm } from '#shared/model/closed-lists.ts';
import type { Province } from '#shared/model/province.ts';
import type { Language } from '#shared/text/language.ts';

/** A vector layer of the pack: GeoJSON features, in `[longitude, latitude]`. */
export interface GeographyLayer {
  readonly features: readonly GeographyFeature[];
}

/** One feature of a layer; `class` and `id` mean what `data/SOURCES.md` says of the layer. */
export interface GeographyFeature {
  readonly id: string | null;
  readonly class: string | null;
  readonly geometry: GeoJsonGeometry;
}

export type GeoJsonGeometry =
  | { readonly type: 'Point'; readonly coordinates: readonly [number, number] }
  | { readonly type: 'LineString'; readonly coordinates: readonly (readonly [number, number])[] }
  | {
      readonly type: 'MultiLineString' | 'Polygon';
      readonly coordinates: readonly (readonly (readonly [number, number])[])[];
    }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly (readonly [number, number])[])[])[];
    };

/** Elevations on a regular grid, metres, row by row from the north-west corner. */
export interface ReliefGrid {
  readonly west: number;
  readonly north: number;
  /** Cell size in degrees. */
  readonly cellDegrees: number;
  readonly columns: number;
  readonly rows: number;
  readonly elevationsMetres: Int16Array;
}

/** What the maps of a briefing are drawn from: layers of the pack by name. */
export interface BriefingGeography {
  readonly provinces: GeographyLayer;
  readonly borders: GeographyLayer;
  readonly land: GeographyLayer;
  readonly lakes: GeographyLayer;
  readonly rivers: GeographyLayer;
  readonly ecoregion: GeographyLayer;
  /** Its outline where that is no coast. */
  readonly ecoregionLine: GeographyLayer;
  readonly relief: ReliefGrid;
  /** Towns, rivers, lakes and seas with names, most important first. */
  readonly labels: readonly import('#shared/api/atlas.ts').MapLabel[];
}

/** Everything that a briefing is made from: the same input gives the same bytes. */
export interface BriefingInput {
  readonly manifest: Manifest;
  readonly page: ProvincePage;
  readonly provinces: readonly Province[];
  readonly geography: BriefingGeography;
  /** The annotations to print, already filtered to those that touch the province. */
  readonly annotations: readonly Annotation[];
  readonly language: Language;
  readonly form: BriefingForm;
  /** ISO 8601 date printed on the cover. */
  readonly date: string;
  readonly office: string;
  readonly includeAuthors: boolean;
}

/** A finished briefing. */
export interface Briefing {
  readonly bytes: Uint8Array;
  readonly pages: number;
}
