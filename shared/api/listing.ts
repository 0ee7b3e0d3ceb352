import { z } from 'zod';
import { languageSchema } from '../model/schemas.ts';

/** More than any atlas holds; keeps a wrong request from becoming a large answer. */
const MOST_IDS = 10_000;

/** `POST /api/export/sites.csv` and its siblings. */
export const listingRequestSchema = z.strictObject({
  /** What is listed, in the order of the list; everything for `null`. */
  ids: z.array(z.string().min(1).max(200)).max(MOST_IDS).nullable(),
  /** Whose spreadsheet programs are to open a CSV file. */
  language: languageSchema.default('en'),
});
export type ListingRequest = z.infer<typeof listingRequestSchema>;

/** The files that a list can be saved as. */
export type ListingFile =
  | 'sites.csv'
  | 'sites.geojson'
  | 'species.csv'
  | 'threats.csv'
  | 'designations.csv'
  | 'designations.geojson';
