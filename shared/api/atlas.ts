import type { Claim } from '../model/claim.ts';
import type { DesignationKind, EntityKind, Presence } from '../model/closed-lists.ts';
import type {
  AssessedEntity,
  Feature,
  NameSource,
  OtherName,
  SpeciesLink,
} from '../model/linked.ts';
import type { Province } from '../model/province.ts';
import type { Position } from '../model/schemas.ts';
import type { Site } from '../model/site.ts';
import type { Source } from '../model/source.ts';
import type { Species } from '../model/species.ts';
import type { Threat, ThreatAssessment } from '../model/threat.ts';
import type { Names } from '../text/names.ts';

export type { Manifest } from './manifest-schema.ts';

/** What every page of the atlas carries beside its own data. */
interface Page {
  readonly description: Names;
  /** Of the names shown, one for each language that has one. */
  readonly nameSources: readonly NameSource[];
  readonly otherNames: readonly OtherName[];
  readonly claims: readonly Claim[];
  /** Every source that any value of the page refers to. */
  readonly sources: readonly Source[];
}

/** An international designation: a property of its own. */
export interface Designation {
  readonly id: string;
  readonly kind: DesignationKind;
  readonly names: Names;
  readonly reference: string | null;
  readonly criteria: string | null;
  readonly year: number | null;
  readonly extensionYear: number | null;
  readonly areaHectares: number | null;
  readonly location: Position | null;
  readonly provinces: readonly string[];
  readonly siteIds: readonly string[];
  readonly sourceId: string;
}

/** `GET /api/ecoregion`: the ecoregion as a whole. */
export interface EcoregionPage extends Page {
  readonly names: Names;
  readonly provinces: readonly Province[];
  readonly designations: readonly Designation[];
  /** The headings and their parts. */
  readonly threats: readonly Threat[];
  /** How those threats bear on each province. */
  readonly assessments: readonly AssessedEntity[];
}

/** `GET /api/provinces/:id` */
export interface ProvincePage extends Page {
  readonly province: Province;
  readonly sites: readonly Site[];
  readonly designations: readonly Designation[];
  readonly species: readonly (SpeciesLink & { readonly species: Species })[];
  readonly threats: readonly (ThreatAssessment & { readonly threat: Threat })[];
  readonly features: readonly Feature[];
  readonly responses: readonly Feature[];
}

/** `GET /api/sites/:id` */
export interface SitePage extends Page {
  readonly site: Site;
  readonly designations: readonly Designation[];
  readonly species: readonly (SpeciesLink & { readonly species: Species })[];
  readonly threats: readonly (ThreatAssessment & { readonly threat: Threat })[];
  readonly features: readonly Feature[];
}

/** `GET /api/species/:id` */
export interface SpeciesPage extends Page {
  readonly species: Species;
  readonly provinces: readonly (SpeciesLink & { readonly provinceId: string })[];
  readonly sites: readonly (SpeciesLink & { readonly site: Site })[];
  readonly threats: readonly (ThreatAssessment & { readonly threat: Threat })[];
}

/** `GET /api/threats/:id` */
export interface ThreatPage extends Page {
  readonly threat: Threat;
  readonly parent: Threat | null;
  readonly parts: readonly Threat[];
  readonly assessments: readonly AssessedEntity[];
  /** The sites and species that `assessments` names. */
  readonly sites: readonly Site[];
  readonly species: readonly Species[];
  readonly responses: readonly Feature[];
}

/** A species as it stands on the page of a river, a lake or a cross-border area. */
export interface FeatureSpecies {
  readonly species: Species;
  readonly presences: readonly {
    readonly siteId: string;
    readonly presence: Presence;
    readonly sourceId: string;
  }[];
}

/** `GET /api/features/:kind/:id` for rivers, lakes, biomes, corridors, border areas, responses. */
export interface FeaturePage extends Page {
  readonly feature: Feature;
  /** Sites that sources count to it. */
  readonly sites: readonly Site[];
  readonly related: readonly Feature[];
  /** The river that a river or a lake flows into. */
  readonly parent: Feature | null;
  /** Tributaries and lakes of a river. */
  readonly parts: readonly Feature[];
  /** Other sites whose known point lies within `nearKilometres` of it: computed by us. */
  readonly nearSites: readonly Site[];
  readonly nearKilometres: number | null;
  /** What is reported from `sites` and `nearSites`. */
  readonly species: readonly FeatureSpecies[];
  /** Threats to those sites or, where none has any, to the provinces. */
  readonly threats: readonly (AssessedEntity & { readonly threat: Threat })[];
  /** Responses to those threats in its provinces. */
  readonly responses: readonly Feature[];
}

/** `GET /api/designations/:id` */
export interface DesignationPage extends Page {
  readonly designation: Designation;
  /** Sites that it covers or overlaps. */
  readonly sites: readonly Site[];
}

/** `GET /api/completeness`: how far one kind of entity is filled, counted when the pack was built. */
export interface CompletenessRow {
  readonly kind: EntityKind;
  readonly rows: number;
  readonly withSource: number;
  readonly withTwoSources: number;
  readonly namesEn: number;
  readonly namesRu: number;
  readonly namesZh: number;
  readonly namesMn: number;
  readonly withDescription: number;
  readonly withPoint: number;
  readonly withArea: number;
}

/** `GET /api/search`: one found thing; `matched` is the name or words that were found. */
export interface SearchResult {
  readonly kind: EntityKind;
  readonly id: string;
  readonly names: Names;
  readonly matched: string;
  readonly location: Position | null;
}

/** A name on the map, placed and ranked; the page chooses the language. */
export interface MapLabel {
  readonly kind: 'country' | 'province' | 'place' | 'river' | 'lake' | 'sea';
  readonly id: string;
  readonly names: Names;
  readonly location: Position;
  /** 1 is the most important. */
  readonly rank: number;
  /** The line a river's name runs along, where there is one. */
  readonly line: readonly Position[] | null;
}

/** `GET /api/map`: what the page draws over the tiles. */
export interface MapData {
  /** GeoJSON FeatureCollection text parts are parsed by the page. */
  readonly provinces: unknown;
  readonly ecoregion: unknown;
  /** Its outline where that is no coast. */
  readonly ecoregionLine: unknown;
  readonly labels: readonly MapLabel[];
  /** `[west, south, east, north]` in degrees. */
  readonly bounds: readonly [number, number, number, number];
}
