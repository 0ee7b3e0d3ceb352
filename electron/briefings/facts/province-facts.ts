import type { Designation, ProvincePage } from '#shared/api/atlas.ts';
import type { Claim } from '#shared/model/claim.ts';
import {
  type ClaimMeasure,
  RED_LIST_CATEGORIES,
  SITE_CATEGORIES,
  SITE_LEVELS,
  type SiteCategory,
} from '#shared/model/closed-lists.ts';
import type { Site } from '#shared/model/site.ts';
import type { Language } from '#shared/text/language.ts';
import { nameText } from '#shared/text/names.ts';
import { type RankedThreat, rankThreats } from './rank-threats.ts';

export type SpeciesEntry = ProvincePage['species'][number];

/** A site with the number that it has in the table and on the map. */
export interface NumberedSite {
  readonly site: Site;
  readonly number: number;
}

export interface CategoryTotal {
  readonly category: SiteCategory;
  readonly count: number;
  /** Sum of the published areas, hectares; sites without one are left out. */
  readonly areaHectares: number;
  readonly countWithArea: number;
}

/** What sections say of a province, worked out once from its page. */
export interface ProvinceFacts {
  readonly provinceName: string;
  readonly sites: readonly NumberedSite[];
  readonly categories: readonly CategoryTotal[];
  readonly publishedAreaHectares: number;
  readonly sitesWithArea: number;
  readonly designations: readonly Designation[];
  /** One entry per species: presences joined; flagship first, then the most threatened. */
  readonly species: readonly {
    readonly entry: SpeciesEntry;
    readonly presences: readonly SpeciesEntry['presence'][];
  }[];
  /** Those that still live or pass here: all but the lost ones. */
  readonly living: readonly SpeciesEntry[];
  /** Of the living, those under global threat. */
  readonly threatened: readonly SpeciesEntry[];
  readonly threats: readonly RankedThreat[];
  /** The claim in use of a measure about the province, where there is one. */
  claim(measure: ClaimMeasure): Claim | null;
}

const THREATENED = new Set(['CR', 'EN', 'VU']);
const DESIGNATION_ORDER = [
  'world-heritage',
  'ramsar',
  'biosphere-reserve',
  'flyway-network-site',
  'key-biodiversity-area',
  'global-geopark',
];

export function gatherFacts(page: ProvincePage, language: Language): ProvinceFacts {
  const sites = sortedSites(page.sites).map((site, index) => ({
    site,
    number: index + 1,
  }));
  const categories = SITE_CATEGORIES.flatMap((category): CategoryTotal[] => {
    const members = page.sites.filter((site) => site.category === category);
    if (members.length === 0) return [];
    const areas = members.flatMap((site) => site.areaHectares ?? []);
    return [
      {
        category,
        count: members.length,
        countWithArea: areas.length,
        areaHectares: sum(areas),
      },
    ];
  });
  const species = joinedSpecies(page.species);
  const living = species
    .filter(({ presences }) => presences.some((presence) => presence !== 'extinct'))
    .map(({ entry }) => entry);
  return {
    provinceName: nameText(page.province.names, language, page.province.id),
    sites,
    categories,
    publishedAreaHectares: sum(categories.map((category) => category.areaHectares)),
    sitesWithArea: sum(categories.map((category) => category.countWithArea)),
    designations: [...page.designations].sort(
      (one, other) =>
        DESIGNATION_ORDER.indexOf(one.kind) - DESIGNATION_ORDER.indexOf(other.kind) ||
        (one.year ?? 9999) - (other.year ?? 9999) ||
        compareIds(one.id, other.id),
    ),
    species,
    living,
    threatened: living.filter(({ species: { redListCategory } }) =>
      THREATENED.has(redListCategory ?? ''),
    ),
    threats: rankThreats(page.threats),
    claim: (measure) =>
      page.claims.find((claim) => claim.measure === measure && claim.inUse) ?? null,
  };
}

/**
 * Strongest protection first, then national before provincial, then the largest. The order must not
 * depend on the language: “site 9” is one place for all at the table.
 */
function sortedSites(sites: readonly Site[]): Site[] {
  const rank = (site: Site) =>
    SITE_CATEGORIES.indexOf(site.category) * SITE_LEVELS.length + SITE_LEVELS.indexOf(site.level);
  return [...sites].sort(
    (one, other) =>
      rank(one) - rank(other) ||
      (other.areaHectares ?? -1) - (one.areaHectares ?? -1) ||
      compareIds(one.id, other.id),
  );
}

function joinedSpecies(links: readonly SpeciesEntry[]): ProvinceFacts['species'] {
  const joined = new Map<string, { entry: SpeciesEntry; presences: SpeciesEntry['presence'][] }>();
  for (const entry of links) {
    const known = joined.get(entry.speciesId);
    if (known) known.presences.push(entry.presence);
    else joined.set(entry.speciesId, { entry, presences: [entry.presence] });
  }
  const rank = ({ species }: SpeciesEntry) =>
    (species.roles.includes('flagship') ? 0 : 100) +
    (species.redListCategory ? RED_LIST_CATEGORIES.indexOf(species.redListCategory) : 50);
  return [...joined.values()].sort(
    (one, other) =>
      rank(one.entry) - rank(other.entry) ||
      compareIds(one.entry.species.scientificName, other.entry.species.scientificName),
  );
}

/** By code unit: the same order on every machine, whatever its locale. */
function compareIds(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
