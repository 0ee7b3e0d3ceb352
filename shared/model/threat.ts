import type { Names } from '../text/names.ts';
import type { Words } from '../text/vocabulary/words.ts';
import type {
  ProvinceId,
  ThreatScope,
  ThreatSeverity,
  ThreatTiming,
  Trend,
} from './closed-lists.ts';

/** A code of a classification; it means nothing without scheme and version. */
export interface ThreatCode {
  readonly scheme: 'IUCN-CMP';
  readonly version: '3.3' | '4.0';
  readonly code: string;
  /** The classification's name of the code: its own in English, ours in the other languages. */
  readonly names: Words;
}

export interface Threat {
  readonly id: string;
  readonly names: Names;
  readonly codes: readonly ThreatCode[];
  /** The heading this is a part of; `null` for the six headings. */
  readonly parentId: string | null;
  readonly provinces: readonly ProvinceId[];
  readonly sourceIds: readonly string[];
}

/** How a threat bears on a province, a site or a species. */
export interface ThreatAssessment {
  readonly threatId: string;
  /** Share of the area or population affected. */
  readonly scope: ThreatScope;
  /** Rate of decline caused within that scope. */
  readonly severity: ThreatSeverity;
  readonly timing: ThreatTiming;
  readonly trend: Trend;
  /** What the source reports, in our own short words. */
  readonly evidence: Words | null;
  readonly sourceId: string;
}
