import { PROVINCE_IDS, type ProvinceId } from '#shared/model/closed-lists.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';

/** Reads what a job says it is working on: `RU-PRI ru`. */
export function parseCurrent(
  current: string | null,
): { readonly province: ProvinceId; readonly language: Language } | null {
  const [provinceText, language] = (current ?? '').split(' ');
  const province = PROVINCE_IDS.find((id) => id === provinceText);
  return province !== undefined && isLanguage(language) ? { province, language } : null;
}
