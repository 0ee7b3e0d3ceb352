import { z } from 'zod';
import { LANGUAGES } from '../text/language.ts';

export const languageSchema = z.enum(LANGUAGES);

/** `[longitude, latitude]` in degrees, WGS 84. */
export const positionSchema = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
export type Position = readonly [longitude: number, latitude: number];
