import type { FeatureSpecies } from '#shared/api/atlas.ts';
import { COUNTRIES, type Country, RED_LIST_CATEGORIES } from '#shared/model/closed-lists.ts';
import type { Site } from '#shared/model/site.ts';

/** A species with the sites it is reported from, by country. */
export interface SpeciesByCountry extends FeatureSpecies {
  /** The countries that have such a site, in the order of the atlas. */
  readonly countries: readonly Country[];
  readonly siteCounts: Readonly<Record<Country, number>>;
  readonly sourceIds: readonly string[];
}

/** Lower is more threatened; without a category last. */
function rank({ species }: FeatureSpecies): number {
  return species.redListCategory === null
    ? RED_LIST_CATEGORIES.length
    : RED_LIST_CATEGORIES.indexOf(species.redListCategory);
}

/** Counts each species' sites on each side of the border; the most threatened first. */
export function speciesByCountry(
  species: readonly FeatureSpecies[],
  sites: readonly Site[],
): readonly SpeciesByCountry[] {
  const countryOf = new Map(sites.map((site) => [site.id, site.country]));
  return species
    .map((one) => {
      const siteIds = [...new Set(one.presences.map(({ siteId }) => siteId))];
      const siteCounts = { RU: 0, CN: 0, MN: 0 };
      for (const id of siteIds) {
        const country = countryOf.get(id);
        if (country !== undefined) siteCounts[country] += 1;
      }
      return {
        ...one,
        siteCounts,
        countries: COUNTRIES.filter((country) => siteCounts[country] > 0),
        sourceIds: [...new Set(one.presences.map(({ sourceId }) => sourceId))],
      };
    })
    .toSorted((left, right) => rank(left) - rank(right));
}

/** Only what is reported from two countries or more. */
export function sharedSpecies(species: readonly SpeciesByCountry[]): readonly SpeciesByCountry[] {
  return species.filter(({ countries }) => countries.length > 1);
}
