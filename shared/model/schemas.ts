import { z } from 'zod';
import { LANGUAGES } from '../text/language.ts';

/** One text per language, `null` where not known. */
export const namesSchema = z.object({
  en: z.string().nullable(),
  ru: z.string().nullable(),
  zh: z.string().nullable(),
  mn: z.string().nullable(),
});

export const languageSchema = z.enum(LANGUAGES);

/** `[longitude, latitude]` in degrees, WGS 84. */
export const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = readonly [longitude: number, latitude: number];

/** A stable text id: ISO codes of provinces in capitals, all else lower-case with hyphens. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,119}$/);
