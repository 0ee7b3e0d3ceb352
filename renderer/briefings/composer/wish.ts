import type { BriefingRequest } from '#shared/api/briefings.ts';
import {
  type BriefingForm,
  type Country,
  PROVINCE_IDS,
  type ProvinceId,
} from '#shared/model/closed-lists.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';
import { localDate } from '#shared/text/local-date.ts';

/** What the reader wants printed, as far as they have chosen. */
export interface BriefingWish {
  readonly provinces: readonly ProvinceId[];
  readonly languages: readonly Language[];
  readonly form: BriefingForm;
  /** ISO 8601 date; empty while it is being typed. */
  readonly date: string;
  readonly includeAnnotations: boolean;
  readonly includeAuthors: boolean;
  /** `null` until the reader writes another than the one in the settings. */
  readonly office: string | null;
}

/** What is still missing before printing can start. */
export type MissingPart = 'provinces' | 'languages' | 'date';

export function firstWish(language: Language, now: Date): BriefingWish {
  return {
    provinces: [],
    languages: [language],
    form: 'full',
    date: localDate(now),
    includeAnnotations: true,
    includeAuthors: true,
    office: null,
  };
}

export function provincesOfCountry(country: Country): readonly ProvinceId[] {
  return PROVINCE_IDS.filter((id) => id.startsWith(country));
}

function toggled<Value>(
  all: readonly Value[],
  chosen: readonly Value[],
  values: readonly Value[],
  isOn: boolean,
) {
  const next = new Set(chosen);
  for (const value of values) {
    if (isOn) next.add(value);
    else next.delete(value);
  }
  return all.filter((value) => next.has(value));
}

/** Chooses or leaves out provinces; they stay in the order of the atlas. */
export function withProvinces(
  wish: BriefingWish,
  ids: readonly ProvinceId[],
  isOn: boolean,
): BriefingWish {
  return { ...wish, provinces: toggled(PROVINCE_IDS, wish.provinces, ids, isOn) };
}

export function withLanguages(
  wish: BriefingWish,
  languages: readonly Language[],
  isOn: boolean,
): BriefingWish {
  return { ...wish, languages: toggled(LANGUAGES, wish.languages, languages, isOn) };
}

export function missingPart({ provinces, languages, date }: BriefingWish): MissingPart | null {
  if (provinces.length === 0) return 'provinces';
  if (languages.length === 0) return 'languages';
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? null : 'date';
}

/** The request for a wish from which nothing is missing. */
export function toBriefingRequest(wish: BriefingWish, officeInSettings: string): BriefingRequest {
  return {
    provinces: [...wish.provinces],
    languages: [...wish.languages],
    form: wish.form,
    date: wish.date,
    includeAnnotations: wish.includeAnnotations,
    includeAuthors: wish.includeAnnotations && wish.includeAuthors,
    office: (wish.office ?? officeInSettings).trim(),
  };
}
