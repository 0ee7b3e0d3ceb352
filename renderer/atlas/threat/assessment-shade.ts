import {
  THREAT_SCOPE_COLOURS,
  THREAT_SEVERITY_COLOURS,
} from '#shared/cartography/status-colours.ts';
import type { ThreatScope, ThreatSeverity } from '#shared/model/closed-lists.ts';
import type { ThreatAssessment } from '#shared/model/threat.ts';
import { THREAT_SCOPE_WORDS, THREAT_SEVERITY_WORDS } from '#shared/text/vocabulary/threats.ts';
import type { Words } from '#shared/text/vocabulary/words.ts';

/** The step of a severity where there is room for a sign only: the higher, the faster the decline. */
const SEVERITY_MARKS: Readonly<Record<ThreatSeverity, string>> = {
  'very-rapid': 'V',
  rapid: 'IV',
  slow: 'III',
  fluctuating: 'II',
  negligible: 'I',
  none: '0',
  unknown: '',
};

/** Letters, so that no scope is taken for a severity. */
const SCOPE_MARKS: Readonly<Record<ThreatScope, string>> = {
  whole: 'A',
  majority: 'B',
  some: 'C',
  small: 'D',
  unknown: '',
};

/** One colour for an assessment, and what it stands for. */
export interface AssessmentShade {
  readonly colour: string;
  /** White letters are needed on it. */
  readonly isDeep: boolean;
  readonly shows: 'severity' | 'scope' | 'nothing';
  /** Says without colour what the colour says; empty where nothing is known. */
  readonly mark: string;
  readonly words: Words;
}

/** Severity says more than scope; where neither is known the colour only says “reported”. */
export function assessmentShade({ severity, scope }: ThreatAssessment): AssessmentShade {
  if (severity !== 'unknown') {
    return {
      colour: THREAT_SEVERITY_COLOURS[severity],
      isDeep: severity === 'very-rapid',
      shows: 'severity',
      mark: SEVERITY_MARKS[severity],
      words: THREAT_SEVERITY_WORDS[severity],
    };
  }
  return {
    colour: THREAT_SCOPE_COLOURS[scope],
    isDeep: scope === 'whole',
    shows: scope === 'unknown' ? 'nothing' : 'scope',
    mark: SCOPE_MARKS[scope],
    words: THREAT_SCOPE_WORDS[scope],
  };
}
