import type { AssessedEntity } from '#shared/model/linked.ts';
import type { Threat } from '#shared/model/threat.ts';
import { sortAssessments } from './sort-assessments.ts';

/** One heading with what is reported of it and its parts, by province. */
export interface ThreatMatrixRow {
  readonly heading: Threat;
  /** The assessments of a province, the worst first; no key where nothing is reported. */
  readonly byProvince: ReadonlyMap<string, readonly AssessedEntity[]>;
}

/** Gathers assessments of provinces under the headings that their threats belong to. */
export function threatMatrix(
  threats: readonly Threat[],
  assessments: readonly AssessedEntity[],
): readonly ThreatMatrixRow[] {
  const headingOf = new Map(threats.map((threat) => [threat.id, threat.parentId ?? threat.id]));
  return threats
    .filter((threat) => threat.parentId === null)
    .map((heading) => {
      const own = assessments.filter((row) => headingOf.get(row.threatId) === heading.id);
      return { heading, byProvince: Map.groupBy(sortAssessments(own), (row) => row.id) };
    });
}
