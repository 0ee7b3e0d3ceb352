import { AtlasError } from '#shared/errors/atlas-error.ts';
import type { Species } from '#shared/model/species.ts';
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
