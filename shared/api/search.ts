import { z } from 'zod';
import { ENTITY_KINDS } from '../model/closed-lists.ts';
import { languageSchema } from '../model/schemas.ts';
import { LONGEST_SEARCH_TEXT } from '../text/longest-search-text.ts';

const searchTextSchema = z.string().trim().min(1).max(LONGEST_SEARCH_TEXT);

/** `GET /api/search?q=…&language=…&limit=…` */
export const searchRequestSchema = z.object({
  q: searchTextSchema,
  /** The reader's language: decides between equally good results. */
  language: languageSchema.default('en'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export type SearchRequest = z.infer<typeof searchRequestSchema>;

/** `GET /api/name-matches?kind=…&text=…`: the ids of what has the text in one of its names. */
export const nameMatchRequestSchema = z.object({
  kind: z.enum(ENTITY_KINDS),
  text: searchTextSchema,
});
export type NameMatchRequest = z.infer<typeof nameMatchRequestSchema>;
