import { THREAT_SCOPES, THREAT_SEVERITIES } from '#shared/model/closed-lists.ts';
import type { ThreatAssessment } from '#shared/model/threat.ts';
import { type AssessmentShade, assessmentShade } from './assessment-shade.ts';

/** The steps that occur among assessments, the worst first: severities, then scopes. */
export function matrixKey(assessments: readonly ThreatAssessment[]): readonly AssessmentShade[] {
  const shades = assessments
    .map((assessment) => ({ ...assessment, shade: assessmentShade(assessment) }))
    .filter(({ shade }) => shade.mark !== '')
    .toSorted(
      (left, right) =>
        THREAT_SEVERITIES.indexOf(left.severity) - THREAT_SEVERITIES.indexOf(right.severity) ||
        THREAT_SCOPES.indexOf(left.scope) - THREAT_SCOPES.indexOf(right.scope),
    )
    .map(({ shade }) => shade);
  return [...new Map(shades.map((shade) => [shade.mark, shade])).values()];
}
