import { z } from 'zod';
import { languageSchema } from '../model/schemas.ts';

/** `GET /api/search?q=…&language=…&limit=…` */
export const searchRequestSchema = z.object({
  q: z.string().trim().min(1).max(200),
  /** The reader's language: decides between equally good results. */
  language: languageSchema.default('en'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SearchRequest = z.infer<typeof searchRequestSchema>;
