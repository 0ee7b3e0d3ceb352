import type { FeaturePage } from '#shared/api/atlas.ts';
import type { Presence } from '#shared/model/closed-lists.ts';
import type { Feature } from '#shared/model/linked.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Site } from '#shared/model/site.ts';
import type { Catalogue } from './catalogue.ts';
import {
  distanceToLines,
  NEAR_ANCHOR_KILOMETRES,
  NEAR_BORDER_KILOMETRES,
  NEAR_WATER_KILOMETRES,
  type NearLines,
  sitesNearBorder,
  sitesNearWater,
} from './near-sites.ts';

type Surroundings = Pick<
  FeaturePage,
  'parent' | 'parts' | 'nearSites' | 'nearKilometres' | 'species' | 'threats' | 'responses'
>;

const NO_SURROUNDINGS: Surroundings = {
  parent: null,
  parts: [],
  nearSites: [],
  nearKilometres: null,
  species: [],
  threats: [],
  responses: [],
};

/** What flows into a river, and so on upstream; the river itself first. */
function upstream(catalogue: Catalogue, feature: Feature): readonly Feature[] {
  const found = new Set([feature]);
  // Grows while it is walked: each water is asked once, even if the table had a circle.
  for (const water of found) for (const part of partsOf(catalogue, water)) found.add(part);
  return [...found];
}

function partsOf({ features, parents }: Catalogue, { kind, id }: Feature): readonly Feature[] {
  if (kind !== 'river') return [];
  return features.filter((one) => parents.get(`${one.kind}:${one.id}`) === id);
}

/** Points that sources give for an area: its lakes, its sites and, beside these, its own. */
function anchorsOf(
  { sites }: Catalogue,
  { location, siteIds }: Feature,
  related: readonly Feature[],
): readonly Position[] {
  const anchors = [
    ...related.filter((one) => one.kind === 'lake').map((one) => one.location),
    ...siteIds.map((id) => sites.get(id)?.location ?? null),
  ].filter((position) => position !== null);
  // An area along a river has one point somewhere in its middle, which says nothing of its length.
  return location === null || anchors.length === 0 ? anchors : [...anchors, location];
}

/** Sites near any of the anchors; all of them where there are none. */
function nearAnchors(sites: readonly Site[], anchors: readonly Position[]): readonly Site[] {
  if (anchors.length === 0) return sites;
  const points = anchors.map((anchor) => [anchor]);
  return sites.filter(
    ({ location }) =>
      location !== null && distanceToLines(location, points) <= NEAR_ANCHOR_KILOMETRES,
  );
}

function nearSites(
  catalogue: Catalogue,
  feature: Feature,
  related: readonly Feature[],
  lines: NearLines,
): readonly Site[] {
  const sites = [...catalogue.sites.values()].filter(({ id }) => !feature.siteIds.includes(id));
  if (feature.kind !== 'border-area') {
    return sitesNearWater(sites, upstream(catalogue, feature), lines, NEAR_WATER_KILOMETRES);
  }
  const inside = sites.filter((site) =>
    site.provinces.some((id) => feature.provinces.includes(id)),
  );
  const near = sitesNearWater(inside, related, lines, NEAR_BORDER_KILOMETRES);
  return nearAnchors(
    sitesNearBorder(near, feature.provinces, lines),
    anchorsOf(catalogue, feature, related),
  );
}

/** Species reported from the sites, each with where; those lost there are left out. */
function speciesOf(catalogue: Catalogue, siteIds: ReadonlySet<string>): FeaturePage['species'] {
  const rows = catalogue.presences.filter(
    (row) => row.kind === 'site' && siteIds.has(row.id) && row.presence !== 'extinct',
  );
  return [...catalogue.species.values()].flatMap((species) => {
    const presences = rows
      .filter((row) => row.species_id === species.id)
      .map((row) => ({
        siteId: row.id,
        presence: row.presence as Presence,
        sourceId: row.source_id,
      }));
    return presences.length === 0 ? [] : [{ species, presences }];
  });
}

/** Threats to the sites; where none of them has any, threats to the provinces. */
function threatsOf(
  catalogue: Catalogue,
  siteIds: ReadonlySet<string>,
  provinces: readonly string[],
): FeaturePage['threats'] {
  const rowsOf = (isWanted: (kind: string, id: string) => boolean) =>
    catalogue.assessments.flatMap((row) => {
      const threat = catalogue.threats.get(row.threatId);
      return threat !== undefined && isWanted(row.kind, row.id) ? [{ ...row, threat }] : [];
    });
  const ofSites = rowsOf((kind, id) => kind === 'site' && siteIds.has(id));
  if (ofSites.length > 0) return ofSites;
  return rowsOf((kind, id) => kind === 'province' && provinces.includes(id));
}

/** Responses to any of the threats in any of the provinces; those in most of them first. */
function responsesOf(
  catalogue: Catalogue,
  threatIds: ReadonlySet<string>,
  provinces: readonly string[],
): readonly Feature[] {
  const answering = new Set(
    catalogue.links
      .filter(({ kind, linked_kind }) => kind === 'response' && linked_kind === 'threat')
      .filter(({ linked_id }) => threatIds.has(linked_id))
      .map(({ id }) => id),
  );
  const shared = (one: Feature) => one.provinces.filter((id) => provinces.includes(id)).length;
  return catalogue.features
    .filter((one) => one.kind === 'response' && answering.has(one.id) && shared(one) > 0)
    .toSorted((left, right) => shared(right) - shared(left));
}

/**
 * What lies around a river, a lake or a cross-border area: what it belongs to and what belongs
 * to it, sites near it, and what is known of all its sites. Empty for other kinds of features.
 */
export function featureSurroundings(
  catalogue: Catalogue,
  feature: Feature,
  related: readonly Feature[],
  lines: NearLines,
): Surroundings {
  const { kind, id, siteIds, provinces } = feature;
  if (kind !== 'river' && kind !== 'lake' && kind !== 'border-area') return NO_SURROUNDINGS;
  const parentId = catalogue.parents.get(`${kind}:${id}`);
  const near = nearSites(catalogue, feature, related, lines);
  const allIds = new Set([...siteIds, ...near.map((site) => site.id)]);
  const threats = threatsOf(catalogue, allIds, provinces);
  return {
    parent: catalogue.features.find((one) => one.kind === 'river' && one.id === parentId) ?? null,
    parts: partsOf(catalogue, feature),
    nearSites: near,
    nearKilometres: kind === 'border-area' ? NEAR_BORDER_KILOMETRES : NEAR_WATER_KILOMETRES,
    species: speciesOf(catalogue, allIds),
    threats,
    responses: responsesOf(catalogue, new Set(threats.map((row) => row.threatId)), provinces),
  };
}
