import { z } from 'zod';
import { BRIEFING_FORMS, PROVINCE_IDS } from '../model/closed-lists.ts';
import { languageSchema } from '../model/schemas.ts';

/** `POST /api/briefings`: one PDF for each province in each language. */
export const briefingRequestSchema = z.object({
  provinces: z.array(z.enum(PROVINCE_IDS)).min(1).max(PROVINCE_IDS.length),
  languages: z.array(languageSchema).min(1).max(4),
  form: z.enum(BRIEFING_FORMS).default('full'),
  /** Date printed on the cover; the same date gives the same bytes. */
  date: z.iso.date(),
  includeAnnotations: z.boolean().default(true),
  includeAuthors: z.boolean().default(true),
  /** Office named on the cover; empty leaves the line out. */
  office: z.string().max(200).default(''),
});
export type BriefingRequest = z.infer<typeof briefingRequestSchema>;

export interface BriefingFile {
  readonly name: string;
  readonly province: string;
  readonly language: string;
  readonly pages: number;
  readonly bytes: number;
}

/** `GET /api/jobs/:id`; asked again and again until `state` is no longer `running`. */
export interface JobStatus {
  readonly id: string;
  readonly state: 'running' | 'done' | 'cancelled' | 'failed';
  readonly done: number;
  readonly total: number;
  /** What is worked on now, for instance `RU-PRI ru`; the first of the order where it is several. */
  readonly current: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Finished files, fetched at `/api/briefings/:id/files/:name`. */
  readonly files: readonly BriefingFile[];
}
