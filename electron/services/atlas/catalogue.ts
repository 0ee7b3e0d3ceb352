import type { Designation } from '#shared/api/atlas.ts';
import type { Claim } from '#shared/model/claim.ts';
import type { AssessedEntity, Feature } from '#shared/model/linked.ts';
import type { Province } from '#shared/model/province.ts';
import type { Site } from '#shared/model/site.ts';
import type { Source } from '#shared/model/source.ts';
import type { Species } from '#shared/model/species.ts';
import type { Threat } from '#shared/model/threat.ts';
import type { Names } from '#shared/text/names.ts';
import type { ReadableDatabase } from '../../database/database.ts';
import { readClaims, readSources } from '../../database/queries/claims.ts';
import {
  type LinkRow,
  type PresenceRow,
  readAssessments,
  readDesignations,
  readFeatures,
  readLinks,
  readPresences,
  readProvinces,
  readSites,
  readSpecies,
  readThreatCodes,
  readThreats,
} from '../../database/queries/entities.ts';
import {
  indexNames,
  type NameIndex,
  readDescriptions,
  readNames,
} from '../../database/queries/names.ts';
import { readPhrases } from '../../database/queries/phrases.ts';
import { groupBy } from './group-by.ts';
import { toPosition } from './to-position.ts';
import { toProvinces } from './to-provinces.ts';
import { toSites } from './to-sites.ts';
import { toSpecies } from './to-species.ts';

/** The pack's entities, joined once: the pack never changes while it is open. */
export interface Catalogue {
  readonly names: NameIndex;
  readonly descriptions: ReadonlyMap<string, Names>;
  readonly claims: readonly Claim[];
  readonly claimsBySubject: ReadonlyMap<string, readonly Claim[]>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly provinces: readonly Province[];
  readonly sites: ReadonlyMap<string, Site>;
  readonly species: ReadonlyMap<string, Species>;
  readonly threats: ReadonlyMap<string, Threat>;
  readonly features: readonly Feature[];
  /** The river that a river or a lake flows into, by `kind:id`. */
  readonly parents: ReadonlyMap<string, string>;
  readonly designations: readonly Designation[];
  readonly presences: readonly PresenceRow[];
  readonly assessments: readonly AssessedEntity[];
  readonly links: readonly LinkRow[];
}

/** Joins the tables of an open pack. */
export function loadCatalogue(database: ReadableDatabase): Catalogue {
  const names = indexNames(readNames(database));
  const descriptions = readDescriptions(database);
  const phrases = readPhrases(database);
  const claims = readClaims(database, phrases);
  const claimsBySubject = groupBy(claims, (claim) => claim.subject);
  const links = readLinks(database);
  const linked = groupBy(links, (link) => `${link.kind}:${link.id}:${link.linked_kind}`);
  const linkedIds = (kind: string, id: string, linkedKind: string) =>
    (linked.get(`${kind}:${id}:${linkedKind}`) ?? []).map((link) => link.linked_id);
  const presences = readPresences(database);
  const assessments: AssessedEntity[] = readAssessments(database).map(
    ({ threat_id, source_id, evidence, ...row }) =>
      ({
        ...row,
        threatId: threat_id,
        evidence: evidence === null ? null : phrases(evidence),
        sourceId: source_id,
      }) as AssessedEntity,
  );
  const designations: Designation[] = readDesignations(database).map((row) => ({
    id: row.id,
    kind: row.kind as Designation['kind'],
    names: names.names(`designation:${row.id}`),
    reference: row.reference,
    criteria: row.criteria,
    year: row.year,
    extensionYear: row.extension_year,
    areaHectares: row.area_hectares,
    location: toPosition(row),
    provinces: linkedIds('designation', row.id, 'province'),
    siteIds: linkedIds('designation', row.id, 'site'),
    sourceId: row.source_id,
  }));
  const featureRows = readFeatures(database);
  const features: Feature[] = featureRows.map((row) => ({
    kind: row.kind as Feature['kind'],
    id: row.id,
    names: names.names(`${row.kind}:${row.id}`),
    description: descriptions.get(`${row.kind}:${row.id}`) ?? names.names(''),
    location: toPosition(row),
    provinces: linkedIds(row.kind, row.id, 'province'),
    siteIds: linkedIds(row.kind, row.id, 'site'),
    year: row.year,
    type: row.type,
    sourceId: row.source_id,
  }));
  const sites = toSites(readSites(database), { names, claimsBySubject, designations });
  const species = toSpecies(readSpecies(database), { names, claimsBySubject, presences });
  const threatProvinces = groupBy(
    assessments.filter((row) => row.kind === 'province'),
    (row) => row.threatId,
  );
  const codes = groupBy(readThreatCodes(database), (row) => row.threat_id);
  const threats: Threat[] = readThreats(database).map((row) => ({
    id: row.id,
    names: names.names(`threat:${row.id}`),
    codes: (codes.get(row.id) ?? []).map(({ threat_id: _, ...code }) => code),
    parentId: row.parent_id,
    provinces: (threatProvinces.get(row.id) ?? []).map(
      (entity) => entity.id,
    ) as Threat['provinces'],
    sourceIds: [row.source_id],
  }));
  return {
    names,
    descriptions,
    claims,
    claimsBySubject,
    sources: new Map(readSources(database, phrases).map((source) => [source.id, source])),
    provinces: toProvinces(readProvinces(database), { names, claimsBySubject, sites, presences }),
    sites: new Map(sites.map((site) => [site.id, site])),
    species: new Map(species.map((one) => [one.id, one])),
    threats: new Map(threats.map((threat) => [threat.id, threat])),
    features,
    parents: new Map(
      featureRows.flatMap(({ kind, id, parent_id }) =>
        parent_id === null ? [] : [[`${kind}:${id}`, parent_id] as const],
      ),
    ),
    designations,
    presences,
    assessments,
    links,
  };
}
