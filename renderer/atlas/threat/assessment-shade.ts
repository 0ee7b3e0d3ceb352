import {
  THREAT_SCOPE_COLOURS,
  THREAT_SEVERITY_COLOURS,
} from '#shared/cartography/status-colours.ts';
import type { ThreatAssessment } from '#shared/model/threat.ts';
import { THREAT_SCOPE_WORDS, THREAT_SEVERITY_WORDS } from '#shared/text/vocabulary/threats.ts';
import type { Words } from '#shared/text/vocabulary/words.ts';

/** One colour for an assessment, and what it stands for. */
export interface AssessmentShade {
  readonly colour: string;
  /** White letters are needed on it. */
  readonly isDeep: boolean;
  readonly shows: 'severity' | 'scope' | 'nothing';
  readonly words: Words;
}

/** Severity says more than scope; where neither is known the colour only says “reported”. */
export function assessmentShade({ severity, scope }: ThreatAssessment): AssessmentShade {
  if (severity !== 'unknown') {
    return {
      colour: THREAT_SEVERITY_COLOURS[severity],
      isDeep: severity === 'very-rapid',
      shows: 'severity',
      words: THREAT_SEVERITY_WORDS[severity],
    };
  }
  return {
    colour: THREAT_SCOPE_COLOURS[scope],
    isDeep: scope === 'whole',
    shows: scope === 'unknown' ? 'nothing' : 'scope',
    words: THREAT_SCOPE_WORDS[scope],
  };
}
