import type { DesignationKind } from '../model/closed-lists.ts';

/**
 * The criteria under which a label was given, as its convention writes them: “(ix)(x)” for World
 * Heritage (Operational Guidelines, paragraph 77), “1, 2, 5” for Ramsar and the others.
 *
 * @param criteria as the content has them: `ix;x`, `(ix)(x)` or `1;2;5`
 */
export function formatCriteria(kind: DesignationKind, criteria: string): string {
  const list = criteria.split(/[;()\s]+/).filter((criterion) => criterion !== '');
  return kind === 'world-heritage'
    ? list.map((criterion) => `(${criterion})`).join('')
    : list.join(', ');
}
