import { THREAT_SCOPES, THREAT_SEVERITIES } from '#shared/model/closed-lists.ts';
import type { ThreatAssessment } from '#shared/model/threat.ts';

/** Both lists run from the worst to `unknown`. */
function weight({ scope, severity }: ThreatAssessment): number {
  return THREAT_SCOPES.indexOf(scope) + THREAT_SEVERITIES.indexOf(severity);
}

/** The worst first; equals keep their order. */
export function sortAssessments<Row extends ThreatAssessment>(
  rows: readonly Row[],
): readonly Row[] {
  return rows.toSorted((left, right) => weight(left) - weight(right));
}
