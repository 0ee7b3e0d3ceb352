/** Stands in a pattern where the category or the number of the appendix goes. */
const VALUE = '#';

/** How the sites of an IUCN protected-area category are asked for. */
const IUCN_PATTERNS = [
  'IUCN #',
  'IUCN category #',
  'Category #',
  'Category # IUCN',
  'МСОП #',
  'Категория МСОП #',
  'Категория #',
  'Категория # МСОП',
  'IUCN类别#',
  'IUCN#类',
  'IUCN ангилал #',
  'IUCN-ийн # ангилал',
] as const;

/** How the species of a CITES appendix are asked for. */
const CITES_PATTERNS = [
  'CITES #',
  'CITES Appendix #',
  'Appendix #',
  'Appendix # CITES',
  'Appendix # of CITES',
  'СИТЕС #',
  'Приложение СИТЕС #',
  'Приложение #',
  'Приложение # СИТЕС',
  'CITES附录#',
  '附录#',
  'CITES-ийн хавсралт #',
  'CITES-ийн # хавсралт',
  'Хавсралт #',
] as const;

/** How the species of an IUCN Red List category are asked for. */
const RED_LIST_PATTERNS = ['#', 'IUCN #', 'МСОП #'] as const;

/** “Ia” says enough alone; “II” may be an appendix, or anything. */
const CATEGORIES_BY_THEMSELVES: readonly string[] = ['Ia', 'Ib'];

/** The appendices as they are typed without Roman numerals. */
const ARABIC: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3' };

function fill(patterns: readonly string[], value: string): string[] {
  return patterns.map((pattern) => pattern.replace(VALUE, value));
}

/**
 * What a thing's international categories are called by those who ask for all that have them:
 * “IUCN Ia”, “VU”, “CITES II”, “Приложение I”, “附录I”. They answer only when typed whole, so that
 * nobody who begins another name meets them.
 *
 * @param row of the table of sites or species
 */
export function categoryNames(row: Readonly<Record<string, unknown>>): string[] {
  const names: string[] = [];
  if (typeof row.iucn_category === 'string') {
    if (CATEGORIES_BY_THEMSELVES.includes(row.iucn_category)) names.push(row.iucn_category);
    names.push(...fill(IUCN_PATTERNS, row.iucn_category));
  }
  if (typeof row.red_list_category === 'string') {
    names.push(...fill(RED_LIST_PATTERNS, row.red_list_category));
  }
  if (typeof row.cites_appendix === 'string') {
    const arabic = ARABIC[row.cites_appendix];
    names.push(...fill(CITES_PATTERNS, row.cites_appendix));
    if (arabic !== undefined) names.push(...fill(CITES_PATTERNS, arabic));
  }
  return names;
}
