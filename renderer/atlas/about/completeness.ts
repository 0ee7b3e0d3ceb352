import type { Site } from '#shared/model/site.ts';
import type { Species } from '#shared/model/species.ts';

/** How much of one property is known: `known` of `total`. */
export interface Completeness<Property extends string> {
  readonly property: Property;
  readonly known: number;
  readonly total: number;
}

function countKnown<Row, Property extends string>(
  rows: readonly Row[],
  properties: Readonly<Record<Property, (row: Row) => boolean>>,
): readonly Completeness<Property>[] {
  return Object.entries<(row: Row) => boolean>(properties).map(([property, isKnown]) => ({
    property: property as Property,
    known: rows.filter(isKnown).length,
    total: rows.length,
  }));
}

export function siteCompleteness(sites: readonly Site[]) {
  return countKnown(sites, {
    area: (site: Site) => site.areaHectares !== null,
    contestedArea: (site: Site) => site.areaClaims.length > 1,
    established: (site: Site) => site.establishedYear !== null,
    iucnCategory: (site: Site) => site.iucnCategory !== null,
    position: (site: Site) => site.location !== null,
    fourNames: (site: Site) => Object.values(site.names).every((name) => name !== null),
  });
}

export function speciesCompleteness(species: readonly Species[]) {
  return countKnown(species, {
    redList: (entry: Species) => entry.redListCategory !== null,
    population: (entry: Species) => entry.populationClaims.length > 0,
    cites: (entry: Species) => entry.citesAppendix !== null,
    fourNames: (entry: Species) => Object.values(entry.names).every((name) => name !== null),
  });
}
