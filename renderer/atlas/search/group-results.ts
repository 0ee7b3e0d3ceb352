import type { SearchResult } from '#shared/api/atlas.ts';
import type { EntityKind } from '#shared/model/closed-lists.ts';

export interface ResultGroup {
  /** React Aria takes it as the group's key. */
  readonly id: EntityKind;
  readonly kind: EntityKind;
  readonly results: readonly SearchResult[];
}

/** Groups by kind; the group of the best result comes first, and order within is kept. */
export function groupResults(results: readonly SearchResult[]): readonly ResultGroup[] {
  return [...Map.groupBy(results, (result) => result.kind)].map(([kind, group]) => ({
    id: kind,
    kind,
    results: group,
  }));
}
