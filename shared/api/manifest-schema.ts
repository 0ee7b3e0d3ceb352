import { z } from 'zod';

const SHA_256 = /^[0-9a-f]{64}$/;

/** `manifest.json` of an atlas pack; also `GET /api/manifest`. */
export const manifestSchema = z.object({
  /** Version of the pack's format; a program refuses a newer one. */
  formatVersion: z.int().min(1),
  title: z.string(),
  /** Version of the content: the cut-off date and the first letters of `sourceHash`. */
  dataVersion: z.string(),
  /** ISO 8601 date on which the newest source was seen. */
  cutOffDate: z.iso.date(),
  /** Hash over everything that the pack was built from. */
  sourceHash: z.string().regex(SHA_256),
  files: z.record(
    z.string(),
    z.object({ bytes: z.int().min(0), sha256: z.string().regex(SHA_256) }),
  ),
  /** Hash over what the base map was drawn from: unchanged, its tiles are kept. */
  basemapHash: z.string().regex(SHA_256),
  /** Rows per table. */
  counts: z.record(z.string(), z.int()),
});

export type Manifest = Readonly<z.infer<typeof manifestSchema>>;
