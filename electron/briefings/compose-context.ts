import type { BriefingInput } from './briefing-input.ts';
import type { Citations } from './citations.ts';
import type { ProvinceFacts } from './facts/province-facts.ts';
import type { FontSet } from './fonts/load-fonts.ts';
import type { BriefingText } from './text/briefing-text.ts';

/** What every section is composed from. */
export interface ComposeContext {
  readonly input: BriefingInput;
  readonly text: BriefingText;
  readonly facts: ProvinceFacts;
  readonly citations: Citations;
  readonly fonts: FontSet;
}
