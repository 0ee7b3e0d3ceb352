import type { Designation } from '#shared/api/atlas.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Species } from '#shared/model/species.ts';
import type { Threat } from '#shared/model/threat.ts';
import type { ListedSite } from '../../exchange/listing-site.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Sites with what is linked to them, in the order asked for; all of them for `null`.
 *
 * @throws AtlasError `unknown-site`
 */
export function listedSites(
  catalogue: Catalogue,
  ids: readonly string[] | null,
): readonly ListedSite[] {
  return (ids ?? [...catalogue.sites.keys()]).map((id) => {
    const site = catalogue.sites.get(id);
    if (site === undefined) {
      throw new AtlasError('unknown-site', `There is no site “${id}” in the atlas.`, { site: id });
    }
    const isOfSite = (row: { readonly kind: string; readonly id: string }) =>
      row.kind === 'site' && row.id === id;
    return {
      site,
      threatIds: catalogue.assessments.filter(isOfSite).map((row) => row.threatId),
      speciesIds: [...new Set(catalogue.presences.filter(isOfSite).map((row) => row.species_id))],
    };
  });
}

/**
 * Species in the order asked for; all of them for `null`.
 *
 * @throws AtlasError `unknown-species`
 */
export function listedSpecies(
  catalogue: Catalogue,
  ids: readonly string[] | null,
): readonly Species[] {
  return (ids ?? [...catalogue.species.keys()]).map((id) => {
    const species = catalogue.species.get(id);
    if (species !== undefined) return species;
    throw new AtlasError('unknown-species', `There is no species “${id}” in the atlas.`, {
      species: id,
    });
  });
}

/**
 * Threats in the order asked for; all of them for `null`.
 *
 * @throws AtlasError `unknown-threat`
 */
export function listedThreats(
  catalogue: Catalogue,
  ids: readonly string[] | null,
): readonly Threat[] {
  return (ids ?? [...catalogue.threats.keys()]).map((id) => {
    const threat = catalogue.threats.get(id);
    if (threat !== undefined) return threat;
    throw new AtlasError('unknown-threat', `There is no threat “${id}” in the atlas.`, {
      threat: id,
    });
  });
}

/**
 * International labels in the order asked for; all of them for `null`.
 *
 * @throws AtlasError `unknown-entity`
 */
export function listedDesignations(
  catalogue: Catalogue,
  ids: readonly string[] | null,
): readonly Designation[] {
  if (ids === null) return catalogue.designations;
  const byId = new Map(catalogue.designations.map((one) => [one.id, one]));
  return ids.map((id) => {
    const designation = byId.get(id);
    if (designation !== undefined) return designation;
    throw new AtlasError('unknown-entity', `There is no designation “${id}” in the atlas.`, {
      kind: 'designation',
      id,
    });
  });
}
