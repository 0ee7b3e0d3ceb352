import { z } from 'zod';

/** More than any atlas holds; keeps a wrong request from becoming a large answer. */
const MOST_IDS = 10_000;

/** `POST /api/export/sites.csv` and its siblings: what is listed, in the order of the list. */
export const listingRequestSchema = z.strictObject({
  ids: z.array(z.string().min(1).max(200)).max(MOST_IDS),
});
