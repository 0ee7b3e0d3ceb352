import type { FilterOption } from '#renderer/ui/filter-select.tsx';
import type { Province } from '#shared/model/province.ts';
import { type Language } from '#shared/text/language.ts';
import { nameText } from '#shared/text/names.ts';

/** The provinces as options of a filter, in the order of the starting document. */
export function provinceOptions(
  provinces: readonly Province[],
  counts: ReadonlyMap<string, number>,
  language: Language,
): readonly FilterOption[] {
  return provinces.map((province) => ({
    value: province.id,
    label: nameText(province.names, language, province.id),
    count: counts.get(province.id) ?? 0,
  }));
}
