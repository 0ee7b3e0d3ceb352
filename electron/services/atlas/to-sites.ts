import type { Designation } from '#shared/api/atlas.ts';
import type { Claim } from '#shared/model/claim.ts';
import type { Site } from '#shared/model/site.ts';
import type { SiteRow } from '../../database/queries/entities.ts';
import type { NameIndex } from '../../database/queries/names.ts';
import { claimInUse, distinctSources, hectaresOf } from './claim-values.ts';
import { groupBy } from './group-by.ts';
import { toPosition } from './to-position.ts';

interface SiteContext {
  readonly names: NameIndex;
  readonly claimsBySubject: ReadonlyMap<string, readonly Claim[]>;
  readonly designations: readonly Designation[];
}

/** Sites with their areas and international labels. */
export function toSites(rows: readonly SiteRow[], context: SiteContext): Site[] {
  const labels = groupBy(
    context.designations.flatMap(({ siteIds, id, kind, reference, year }) =>
      siteIds.map((siteId) => ({ siteId, label: { id, kind, reference, year } })),
    ),
    ({ siteId }) => siteId,
  );
  return rows.map((row) => {
    const claims = context.claimsBySubject.get(`site:${row.id}`) ?? [];
    const areas = claims.filter((claim) => claim.measure === 'area');
    const used = claimInUse(claims, 'area');
    return {
      id: row.id,
      country: row.country as Site['country'],
      names: context.names.names(`site:${row.id}`),
      nativeCategory: row.native_category,
      category: row.category as Site['category'],
      level: row.level as Site['level'],
      iucnCategory: row.iucn_category,
      iucnSourceId: row.iucn_source_id,
      provinces: row.provinces.split(';') as unknown as Site['provinces'],
      location: toPosition(row),
      pointSourceId: row.point_source_id,
      areaHectares: used === null ? null : hectaresOf(used),
      areaClaims: areas.flatMap((claim) => {
        const value = hectaresOf(claim);
        const { scope, year, sourceId } = claim;
        return value === null ? [] : [{ value, scope, year, sourceId }];
      }),
      establishedYear: row.established_year,
      establishedSourceId: row.established_source_id,
      insideEcoregion: row.inside_ecoregion as Site['insideEcoregion'],
      realms: row.realm === '' ? [] : row.realm.split(';'),
      designations: (labels.get(row.id) ?? []).map(({ label }) => label),
      sourceId: row.source_id,
      sourceIds: distinctSources([
        row.source_id,
        row.point_source_id,
        row.established_source_id,
        row.iucn_source_id,
        ...claims.map((claim) => claim.sourceId),
      ]),
    };
  });
}
