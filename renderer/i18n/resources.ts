import { annotations as annotationsEn } from './annotations/en.ts';
import { annotations as annotationsMn } from './annotations/mn.ts';
import { annotations as annotationsRu } from './annotations/ru.ts';
import { annotations as annotationsZh } from './annotations/zh.ts';
import { briefings as briefingsEn } from './briefings/en.ts';
import { briefings as briefingsMn } from './briefings/mn.ts';
import { briefings as briefingsRu } from './briefings/ru.ts';
import { briefings as briefingsZh } from './briefings/zh.ts';
import { browse as browseEn } from './browse/en.ts';
import { browse as browseMn } from './browse/mn.ts';
import { browse as browseRu } from './browse/ru.ts';
import { browse as browseZh } from './browse/zh.ts';
import { en } from './en.ts';
import { errors as errorsEn } from './errors/en.ts';
import { errors as errorsMn } from './errors/mn.ts';
import { errors as errorsRu } from './errors/ru.ts';
import { errors as errorsZh } from './errors/zh.ts';
import { mn } from './mn.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

/** All texts of the page: they are few, so no language has to be fetched. */
export const RESOURCES = {
  en: {
    atlas: en,
    errors: errorsEn,
    annotations: annotationsEn,
    briefings: briefingsEn,
    browse: browseEn,
  },
  ru: {
    atlas: ru,
    errors: errorsRu,
    annotations: annotationsRu,
    briefings: briefingsRu,
    browse: browseRu,
  },
  zh: {
    atlas: zh,
    errors: errorsZh,
    annotations: annotationsZh,
    briefings: briefingsZh,
    browse: browseZh,
  },
  mn: {
    atlas: mn,
    errors: errorsMn,
    annotations: annotationsMn,
    briefings: briefingsMn,
    browse: browseMn,
  },
} as const;
