import type { Claim } from '#shared/model/claim.ts';
import type { Species } from '#shared/model/species.ts';
import type { PresenceRow, SpeciesRow } from '../../database/queries/entities.ts';
import type { NameIndex } from '../../database/queries/names.ts';
import { distinctSources } from './claim-values.ts';
import { groupBy } from './group-by.ts';

interface SpeciesContext {
  readonly names: NameIndex;
  readonly claimsBySubject: ReadonlyMap<string, readonly Claim[]>;
  readonly presences: readonly PresenceRow[];
}

/** Species with where they occur and how many were counted. */
export function toSpecies(rows: readonly SpeciesRow[], context: SpeciesContext): Species[] {
  const presences = groupBy(context.presences, (row) => `${row.species_id} ${row.kind}`);
  const idsOf = (id: string, kind: string) => [
    ...new Set((presences.get(`${id} ${kind}`) ?? []).map((row) => row.id)),
  ];
  return rows.map((row) => {
    const claims = context.claimsBySubject.get(`species:${row.id}`) ?? [];
    return {
      id: row.id,
      scientificName: row.scientific_name,
      authorship: row.authorship,
      rank: row.rank as Species['rank'],
      className: row.class,
      order: row.order,
      family: row.family,
      names: context.names.names(`species:${row.id}`),
      redListCategory: row.red_list_category as Species['redListCategory'],
      redListYear: row.red_list_year,
      redListScope: row.red_list_scope,
      redListSourceId: row.red_list_source_id,
      citesAppendix: row.cites_appendix,
      citesSourceId: row.cites_source_id,
      roles: (row.roles === '' ? [] : row.roles.split(';')) as unknown as Species['roles'],
      provinces: idsOf(row.id, 'province') as unknown as Species['provinces'],
      siteIds: idsOf(row.id, 'site'),
      populationClaims: claims.flatMap(({ value, measure, unit, scope, year, sourceId }) =>
        value !== null && (measure === 'individuals' || measure === 'breeding-pairs')
          ? [{ value, unit, scope, year, sourceId }]
          : [],
      ),
      sourceId: row.source_id,
      sourceIds: distinctSources([
        row.source_id,
        row.red_list_source_id,
        row.cites_source_id,
        ...claims.map((claim) => claim.sourceId),
      ]),
    };
  });
}
