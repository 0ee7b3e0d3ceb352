import type { ProvincePage } from '#shared/api/atlas.ts';
import type {
  ThreatScope,
  ThreatSeverity,
  ThreatTiming,
  Trend,
} from '#shared/model/closed-lists.ts';

export type RankedThreat = ProvincePage['threats'][number];

/**
 * Scores of scope, severity and timing as the IUCN threats scheme adds them up to an
 * impact (Garnett et al. 2018, doi:10.1111/cobi.13159); what is not known scores low
 * but not nothing, and trend decides between equals.
 */
const SCOPE_SCORES: Readonly<Record<ThreatScope, number>> = {
  whole: 3,
  majority: 2,
  some: 1,
  small: 0.5,
  unknown: 0.25,
};
const SEVERITY_SCORES: Readonly<Record<ThreatSeverity, number>> = {
  'very-rapid': 3,
  rapid: 2,
  slow: 1,
  fluctuating: 1,
  negligible: 0,
  none: 0,
  unknown: 0.25,
};
const TIMING_SCORES: Readonly<Record<ThreatTiming, number>> = {
  ongoing: 3,
  future: 1,
  past: 0,
  unknown: 0.25,
};
const TREND_SCORES: Readonly<Record<Trend, number>> = {
  increasing: 0.9,
  stable: 0.4,
  unknown: 0.2,
  decreasing: 0,
};

/** The most serious first; equals keep the order of the atlas. */
export function rankThreats(threats: readonly RankedThreat[]): RankedThreat[] {
  const score = (threat: RankedThreat) =>
    SCOPE_SCORES[threat.scope] +
    SEVERITY_SCORES[threat.severity] +
    TIMING_SCORES[threat.timing] +
    TREND_SCORES[threat.trend];
  return threats
    .map((threat, index) => ({ threat, index, score: score(threat) }))
    .sort((one, other) => other.score - one.score || one.index - other.index)
    .map(({ threat }) => threat);
}
