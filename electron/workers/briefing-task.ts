import type { Annotation } from '#shared/model/annotation.ts';
import type { BriefingForm, ProvinceId } from '#shared/model/closed-lists.ts';
import type { Language } from '#shared/text/language.ts';

/** What a worker needs to print one briefing. */
export interface BriefingTask {
  readonly packFolder: string;
  readonly province: ProvinceId;
  readonly language: Language;
  readonly form: BriefingForm;
  readonly date: string;
  readonly office: string;
  readonly includeAuthors: boolean;
  /** All annotations; the worker keeps those that touch the province. */
  readonly annotations: readonly Annotation[];
}
