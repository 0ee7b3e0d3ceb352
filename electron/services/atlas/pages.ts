import type {
  DesignationPage,
  EcoregionPage,
  FeaturePage,
  ProvincePage,
  SitePage,
  SpeciesPage,
  ThreatPage,
} from '#shared/api/atlas.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { ATLAS_SUBJECT, type Presence } from '#shared/model/closed-lists.ts';
import type { Feature } from '#shared/model/linked.ts';
import type { Source } from '#shared/model/source.ts';
import type { Catalogue } from './catalogue.ts';
import { featureSurroundings } from './feature-surroundings.ts';
import type { NearLines } from './near-sites.ts';

/** Features of a province other than responses. */
const PLACE_KINDS: ReadonlySet<string> = new Set([
  'river',
  'lake',
  'ecoregion',
  'corridor',
  'border-area',
]);

/** Collects every source id that a page's values refer to, wherever they stand in it. */
function sourcesOf(catalogue: Catalogue, ...parts: readonly unknown[]): Source[] {
  const ids = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        if (key === 'sourceId' || key.endsWith('SourceId')) ids.add(part as string);
        else if (key === 'sourceIds') for (const id of part as string[]) ids.add(id);
        else visit(part);
      }
    }
  };
  parts.forEach(visit);
  return [...ids].flatMap((id) => catalogue.sources.get(id) ?? []);
}

function pageOf(catalogue: Catalogue, subject: string) {
  return {
    description: catalogue.descriptions.get(subject) ?? catalogue.names.names(''),
    nameSources: catalogue.names.sources(subject),
    otherNames: catalogue.names.others(subject),
    claims: catalogue.claimsBySubject.get(subject) ?? [],
  };
}

function speciesLinks(catalogue: Catalogue, kind: string, id: string) {
  return catalogue.presences.flatMap((row) => {
    const species = catalogue.species.get(row.species_id);
    if (row.kind !== kind || row.id !== id || species === undefined) return [];
    const presence = row.presence as Presence;
    return [{ speciesId: species.id, presence, sourceId: row.source_id, species }];
  });
}

function threatLinks(catalogue: Catalogue, kind: string, id: string) {
  const order = [...catalogue.threats.keys()];
  return catalogue.assessments
    .flatMap((row) => {
      const threat = catalogue.threats.get(row.threatId);
      return row.kind === kind && row.id === id && threat !== undefined ? [{ ...row, threat }] : [];
    })
    .sort((a, b) => order.indexOf(a.threatId) - order.indexOf(b.threatId));
}

export function ecoregionPage(catalogue: Catalogue): EcoregionPage {
  const page = {
    ...pageOf(catalogue, ATLAS_SUBJECT),
    names: catalogue.names.names(ATLAS_SUBJECT),
    provinces: catalogue.provinces,
    designations: catalogue.designations,
    threats: [...catalogue.threats.values()],
    assessments: catalogue.assessments.filter((row) => row.kind === 'province'),
  };
  return { ...page, sources: sourcesOf(catalogue, page) };
}

/** @throws AtlasError `unknown-province` */
export function provincePage(catalogue: Catalogue, id: string): ProvincePage {
  const province = catalogue.provinces.find((one) => one.id === id);
  if (province === undefined) {
    const known = catalogue.provinces.map((one) => one.id).join(', ');
    throw new AtlasError('unknown-province', `There is no province “${id}”. Known are ${known}.`, {
      province: id,
    });
  }
  const isHere = (one: { readonly provinces: readonly string[] }) => one.provinces.includes(id);
  const page = {
    ...pageOf(catalogue, `province:${id}`),
    province,
    sites: [...catalogue.sites.values()].filter(isHere),
    designations: catalogue.designations.filter(isHere),
    species: speciesLinks(catalogue, 'province', id),
    threats: threatLinks(catalogue, 'province', id),
    features: catalogue.features.filter((one) => PLACE_KINDS.has(one.kind) && isHere(one)),
    responses: catalogue.features.filter((one) => one.kind === 'response' && isHere(one)),
  };
  return { ...page, sources: sourcesOf(catalogue, page) };
}

/** @throws AtlasError `unknown-site` */
export function sitePage(catalogue: Catalogue, id: string): SitePage {
  const site = catalogue.sites.get(id);
  if (site === undefined) {
    throw new AtlasError('unknown-site', `There is no site “${id}” in the atlas.`, { site: id });
  }
  const page = {
    ...pageOf(catalogue, `site:${id}`),
    site,
    designations: catalogue.designations.filter((one) => one.siteIds.includes(id)),
    species: speciesLinks(catalogue, 'site', id),
    threats: threatLinks(catalogue, 'site', id),
    features: catalogue.features.filter((one) => one.siteIds.includes(id)),
  };
  return { ...page, sources: sourcesOf(catalogue, page) };
}

/** @throws AtlasError `unknown-species` */
export function speciesPage(catalogue: Catalogue, id: string): SpeciesPage {
  const species = catalogue.species.get(id);
  if (species === undefined) {
    throw new AtlasError('unknown-species', `There is no species “${id}” in the atlas.`, {
      species: id,
    });
  }
  const rows = catalogue.presences.filter((row) => row.species_id === id);
  const link = (row: (typeof rows)[number]) => ({
    speciesId: id,
    presence: row.presence as Presence,
    sourceId: row.source_id,
  });
  const page = {
    ...pageOf(catalogue, `species:${id}`),
    species,
    provinces: rows
      .filter((row) => row.kind === 'province')
      .map((row) => ({ ...link(row), provinceId: row.id })),
    sites: rows.flatMap((row) => {
      const site = row.kind === 'site' ? catalogue.sites.get(row.id) : undefined;
      return site === undefined ? [] : [{ ...link(row), site }];
    }),
    threats: threatLinks(catalogue, 'species', id),
  };
  return { ...page, sources: sourcesOf(catalogue, page) };
}

/** @throws AtlasError `unknown-threat` */
export function threatPage(catalogue: Catalogue, id: string): ThreatPage {
  const threat = catalogue.threats.get(id);
  if (threat === undefined) {
    throw new AtlasError('unknown-threat', `There is no threat “${id}” in the atlas.`, {
      threat: id,
    });
  }
  const assessments = catalogue.assessments.filter((row) => row.threatId === id);
  const responseIds = new Set(
    catalogue.links
      .filter((row) => row.kind === 'response' && row.linked_kind === 'threat')
      .filter((row) => row.linked_id === id)
      .map((row) => row.id),
  );
  const idsOf = (kind: string) =>
    assessments.filter((row) => row.kind === kind).map((row) => row.id);
  const page = {
    ...pageOf(catalogue, `threat:${id}`),
    threat,
    parent: threat.parentId === null ? null : (catalogue.threats.get(threat.parentId) ?? null),
    parts: [...catalogue.threats.values()].filter((one) => one.parentId === id),
    assessments,
    sites: idsOf('site').flatMap((siteId) => catalogue.sites.get(siteId) ?? []),
    species: idsOf('species').flatMap((speciesId) => catalogue.species.get(speciesId) ?? []),
    responses: catalogue.features.filter(
      (one) => one.kind === 'response' && responseIds.has(one.id),
    ),
  };
  return { ...page, sources: sourcesOf(catalogue, page) };
}

/** @throws AtlasError `unknown-entity` */
export function designationPage(catalogue: Catalogue, id: string): DesignationPage {
  const designation = catalogue.designations.find((one) => one.id === id);
  if (designation === undefined) {
    throw new AtlasError('unknown-entity', `There is no designation “${id}” in the atlas.`, {
      kind: 'designation',
      id,
    });
  }
  const page = {
    ...pageOf(catalogue, `designation:${id}`),
    designation,
    sites: designation.siteIds.flatMap((siteId) => catalogue.sites.get(siteId) ?? []),
  };
  return { ...page, sources: sourcesOf(catalogue, page) };
}

/** @throws AtlasError `unknown-entity` */
export function featurePage(
  catalogue: Catalogue,
  kind: string,
  id: string,
  lines: NearLines,
): FeaturePage {
  const find = (oneKind: string, oneId: string): Feature | undefined =>
    catalogue.features.find((one) => one.kind === oneKind && one.id === oneId);
  const feature = find(kind, id);
  if (feature === undefined) {
    throw new AtlasError('unknown-entity', `There is no ${kind} “${id}” in the atlas.`, {
      kind,
      id,
    });
  }
  const linked = catalogue.links.flatMap((row) => {
    if (row.kind === kind && row.id === id) return find(row.linked_kind, row.linked_id) ?? [];
    if (row.linked_kind === kind && row.linked_id === id) return find(row.kind, row.id) ?? [];
    return [];
  });
  const related = [...new Set(linked)];
  const page = {
    ...pageOf(catalogue, `${kind}:${id}`),
    feature,
    sites: feature.siteIds.flatMap((siteId) => catalogue.sites.get(siteId) ?? []),
    related,
    ...featureSurroundings(catalogue, feature, related, lines),
  };
  // A species' other sources are on its own page: here stands where it is present, and its status.
  const told = page.species.map(({ presences, species: { redListSourceId, citesSourceId } }) => ({
    presences,
    redListSourceId,
    citesSourceId,
  }));
  return { ...page, sources: sourcesOf(catalogue, { ...page, species: told }) };
}
