import type { Language } from '../text/language.ts';
import type { Names } from '../text/names.ts';
import type { EntityKind, Presence } from './closed-lists.ts';
import type { Position } from './schemas.ts';
import type { ThreatAssessment } from './threat.ts';

/** A name other than the one shown: former, alternative, official beside common … */
export interface OtherName {
  readonly language: string;
  readonly kind: string;
  readonly name: string;
  readonly sourceId: string;
}

/** Where the name shown in one language comes from. */
export interface NameSource {
  readonly language: Language;
  readonly sourceId: string;
}

/** A species as it stands on the page of a site or a province. */
export interface SpeciesLink {
  readonly speciesId: string;
  readonly presence: Presence;
  readonly sourceId: string;
}

/** A threat as it stands on the page of a province, a site or a species. */
export interface AssessedEntity extends ThreatAssessment {
  /** `province`, `site` or `species`, and its id. */
  readonly kind: 'province' | 'site' | 'species';
  readonly id: string;
}

/** Rivers, lakes, biomes, corridors, border areas and responses: what has names and a place. */
export interface Feature {
  readonly kind: EntityKind;
  readonly id: string;
  readonly names: Names;
  readonly description: Names;
  readonly location: Position | null;
  readonly provinces: readonly string[];
  /** Sites that belong to it, for corridors, border areas and designations. */
  readonly siteIds: readonly string[];
  readonly year: number | null;
  /** A closed-list value: river class, biome, corridor or response kind. */
  readonly type: string | null;
  readonly sourceId: string;
}
