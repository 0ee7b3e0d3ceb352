import type { FeaturePage } from '#shared/api/atlas.ts';
import { sortAssessments } from '../threat/sort-assessments.ts';

type Row = FeaturePage['threats'][number];

/** A threat to several places: the worst assessment, and every place once. */
export interface GroupedThreat {
  readonly worst: Row;
  readonly places: readonly { readonly kind: Row['kind']; readonly id: string }[];
}

/** Puts the assessments of each threat together; the worst threat first, then the widest. */
export function groupThreats(rows: readonly Row[]): readonly GroupedThreat[] {
  const groups = new Map<string, Row[]>();
  for (const row of sortAssessments(rows)) {
    const group = groups.get(row.threatId);
    if (group === undefined) groups.set(row.threatId, [row]);
    else group.push(row);
  }
  return [...groups.values()].map((group) => ({
    worst: group[0] as Row,
    places: [...new Map(group.map(({ kind, id }) => [`${kind}:${id}`, { kind, id }])).values()],
  }));
}
