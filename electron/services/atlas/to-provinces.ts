import type { Claim } from '#shared/model/claim.ts';
import type { Province } from '#shared/model/province.ts';
import type { Site } from '#shared/model/site.ts';
import type { PresenceRow, ProvinceRow } from '../../database/queries/entities.ts';
import type { NameIndex } from '../../database/queries/names.ts';
import { claimInUse, distinctSources, squareKilometresOf } from './claim-values.ts';

interface ProvinceContext {
  readonly names: NameIndex;
  readonly claimsBySubject: ReadonlyMap<string, readonly Claim[]>;
  readonly sites: readonly Site[];
  readonly presences: readonly PresenceRow[];
}

function shareOf(part: number | null, whole: number | null): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole;
}

/** Provinces with their figures and the number of sites and species in them. */
export function toProvinces(rows: readonly ProvinceRow[], context: ProvinceContext): Province[] {
  return rows.map((row) => {
    const claims = context.claimsBySubject.get(`province:${row.id}`) ?? [];
    const population = claimInUse(claims, 'human-population');
    const species = context.presences.filter((one) => one.kind === 'province' && one.id === row.id);
    const id = row.id as Province['id'];
    return {
      id,
      country: row.country as Province['country'],
      names: context.names.names(`province:${row.id}`),
      extent: row.extent,
      capital: context.names.names(`place:${row.capital_place_id}`),
      areaSquareKilometres: squareKilometresOf(claimInUse(claims, 'area')),
      areaInsideSquareKilometres: row.area_inside_square_kilometres,
      shareInside: shareOf(row.area_inside_square_kilometres, row.area_computed_square_kilometres),
      population: population?.value ?? null,
      populationYear: population?.year ?? null,
      siteCount: context.sites.filter((site) => site.provinces.includes(id)).length,
      speciesCount: new Set(species.map((one) => one.species_id)).size,
      sourceIds: distinctSources([row.source_id, ...claims.map((claim) => claim.sourceId)]),
    };
  });
}
