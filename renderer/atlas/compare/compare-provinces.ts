import type { ProvincePage } from '#shared/api/atlas.ts';
import type { Claim } from '#shared/model/claim.ts';
import { DESIGNATION_KINDS, SITE_CATEGORIES } from '#shared/model/closed-lists.ts';
import { claimInUse } from '../claims/group-claims.ts';
import {
  type CompareCell,
  type CompareProperty,
  type CompareRow,
  count,
  countRows,
  countSpecies,
  speciesRows,
  threatRows,
  toRow,
  UNKNOWN,
} from './compare-rows.ts';

function figure(
  value: number | null,
  unit: 'square-kilometre' | 'person',
  claim: Claim | undefined,
): CompareCell {
  if (value === null) return UNKNOWN;
  const sourceIds = claim === undefined ? [] : [claim.sourceId];
  return { kind: 'figure', value, unit, claim: claim ?? null, sourceIds };
}

/** Share in per cent to one decimal; computed from the outline, so without a source of its own. */
function shareInside({ province }: ProvincePage): CompareCell {
  if (province.shareInside === null) return UNKNOWN;
  return { kind: 'share', value: Math.round(province.shareInside * 1_000) / 10, sourceIds: [] };
}

/** Provinces side by side: figures, sites, international labels, species, threats. */
export function compareProvinces(pages: readonly ProvincePage[]): readonly CompareRow[] {
  const row = (property: CompareProperty, cellOf: (page: ProvincePage) => CompareCell) =>
    toRow({ group: 'figures', property }, pages.map(cellOf));
  const term = (value: string): CompareCell => ({ kind: 'terms', terms: [value], sourceIds: [] });
  return [
    row('country', ({ province }) => term(province.country)),
    row('extent', ({ province }) => term(province.extent)),
    row('area', ({ province, claims }) => {
      const reported = claims.filter(({ origin }) => origin === 'reported');
      return figure(
        province.areaSquareKilometres,
        'square-kilometre',
        claimInUse(reported, 'area', 'whole-province'),
      );
    }),
    row('areaInside', ({ province, claims }) =>
      figure(
        province.areaInsideSquareKilometres,
        'square-kilometre',
        claimInUse(claims, 'area-inside-ecoregion'),
      ),
    ),
    row('shareInside', shareInside),
    row('population', ({ province, claims }) =>
      figure(province.population, 'person', claimInUse(claims, 'human-population')),
    ),
    row('siteCount', ({ sites }) => count(sites.length)),
    row('designationCount', ({ designations }) => count(designations.length)),
    row('speciesCount', countSpecies),
    ...countRows(
      pages.map(({ sites }) => sites.map((site) => site.category)),
      SITE_CATEGORIES,
      (category) => ({ group: 'categories', category }),
    ),
    ...countRows(
      pages.map(({ designations }) => designations.map(({ kind }) => kind)),
      DESIGNATION_KINDS,
      (designation) => ({ group: 'designations', designation }),
    ),
    ...speciesRows(pages.map(({ species }) => species)),
    ...threatRows(pages.map(({ threats }) => threats)),
  ];
}
