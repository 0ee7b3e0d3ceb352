import type { Designation } from '#shared/api/atlas.ts';
import type { EntityKind } from '#shared/model/closed-lists.ts';
import type { Site } from '#shared/model/site.ts';
import type { Species } from '#shared/model/species.ts';
import type { Names } from '#shared/text/names.ts';

/** What no source seen so far gives, for things that could have it. */
export type GapKind =
  | 'sitePosition'
  | 'siteArea'
  | 'siteYear'
  | 'siteIucn'
  | 'speciesRedList'
  | 'designationReference'
  | 'designationYear'
  | 'designationArea'
  | 'designationPosition';

/** One property, and the things of which it is not known. */
export interface Gap {
  readonly gap: GapKind;
  readonly kind: EntityKind;
  readonly things: readonly { readonly id: string; readonly names: Names }[];
}

/** Names what is not known, by property; a property that is known of all is left out. */
export function findGaps(
  sites: readonly Site[],
  species: readonly Species[],
  designations: readonly Designation[],
): readonly Gap[] {
  const ofSites = (gap: GapKind, isUnknown: (site: Site) => boolean): Gap => ({
    gap,
    kind: 'site',
    things: sites.filter(isUnknown),
  });
  const ofLabels = (gap: GapKind, isUnknown: (label: Designation) => boolean): Gap => ({
    gap,
    kind: 'designation',
    things: designations.filter(isUnknown),
  });
  const gaps: readonly Gap[] = [
    ofSites('sitePosition', ({ location }) => location === null),
    ofSites('siteArea', ({ areaHectares }) => areaHectares === null),
    ofSites('siteYear', ({ establishedYear }) => establishedYear === null),
    ofSites('siteIucn', ({ iucnCategory }) => iucnCategory === null),
    {
      gap: 'speciesRedList',
      kind: 'species',
      things: species.filter(({ redListCategory }) => redListCategory === null),
    },
    ofLabels('designationReference', ({ reference }) => reference === null),
    ofLabels('designationYear', ({ year }) => year === null),
    ofLabels('designationArea', ({ areaHectares }) => areaHectares === null),
    ofLabels('designationPosition', ({ location }) => location === null),
  ];
  return gaps.filter(({ things }) => things.length > 0);
}
