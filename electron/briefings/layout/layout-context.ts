import type { Language } from '#shared/text/language.ts';
import type { FontSet } from '../fonts/load-fonts.ts';

/** What laying out needs to know of the document. */
export interface LayoutContext {
  readonly fonts: FontSet;
  readonly language: Language;
}
