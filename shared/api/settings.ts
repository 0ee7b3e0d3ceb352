import { z } from 'zod';
import { languageSchema } from '../model/schemas.ts';

/** `GET` and `PUT /api/settings`: the few things the atlas remembers of its reader. */
export const settingsSchema = z.object({
  language: languageSchema.default('en'),
  /** Printed on briefings. */
  office: z.string().max(200).default(''),
  /** Written into new annotations. */
  author: z.string().max(200).default(''),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});
