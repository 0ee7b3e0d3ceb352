import type { EntityKind } from '#shared/model/closed-lists.ts';
import type { Language } from '#shared/text/language.ts';
import { KIND_ORDER } from '#shared/text/search-kinds.ts';
import { NAME_IMPORTANCE, unpackSearchNames } from '#shared/text/search-names.ts';
import type { SearchCandidateRow } from '../../database/queries/search.ts';
import { ANSWER, matchName, type NameMatch } from './search-match.ts';
import type { SearchQuery } from './search-query.ts';

/**
 * Kinds that repeat the names of others: the Ramsar Site Zhalong stands behind the reserve
 * Zhalong. More than the step from a whole name to the beginning of one.
 */
const LESS_FOR_KIND: Readonly<Partial<Record<EntityKind, number>>> = {
  designation: 17,
  response: 17,
};

/** “Ramsar 1155”, and 1155 alone, asks for the Ramsar Site before the reserve that carries the label. */
const MORE_FOR_LABEL_ITSELF = 1;

/** An entry with how well it answers. */
export interface RankedEntry {
  readonly entry: SearchCandidateRow;
  readonly value: number;
  readonly match: NameMatch | null;
  /** For each unit the most that a name holds of it, as in `NameMatch`. */
  readonly found: readonly number[];
  /** Units that no name holds, but labels do; and those that only descriptions may hold. */
  readonly inLabels: readonly number[];
  readonly inTexts: readonly number[];
}

/** Where the candidates come from: all units stand in them, or only some. */
export type CandidateOrigin = 'all' | 'some';

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** A former name that was typed says more about why a thing was found than a shown one that sounds so. */
const MORE_FOR_TYPED = 8;

/** Which of two names of one thing to show as the one found. */
function isBetter(a: NameMatch, b: NameMatch, language: Language): boolean {
  const worth = (one: NameMatch) => one.value + (one.value > 0 && one.isTyped ? MORE_FOR_TYPED : 0);
  if (worth(a) !== worth(b)) return worth(a) > worth(b);
  const more = sumOf(a.found) - sumOf(b.found);
  if (more !== 0) return more > 0;
  const isOwn = a.name.language === language;
  if (isOwn !== (b.name.language === language)) return isOwn;
  return a.closeness > b.closeness;
}

/** Share of the query's letters that stand somewhere; `weights` has one weight for each unit. */
function shareOf(query: SearchQuery, weights: readonly number[]): number {
  const lengths = query.units.map((unit) => unit.plain.length);
  return sumOf(lengths.map((length, index) => length * (weights[index] ?? 0))) / sumOf(lengths);
}

/** Units one of whose forms begins a word of the labels. */
function unitsInLabels(entry: SearchCandidateRow, query: SearchQuery, units: readonly number[]) {
  const words = ` ${entry.label_words}`;
  return units.filter((index) => {
    const unit = query.units[index];
    if (unit === undefined) return false;
    return unit.isHan
      ? words.includes(unit.plain)
      : unit.forms.some((form) => words.includes(` ${form.text}`));
  });
}

function rankEntry(
  entry: SearchCandidateRow,
  query: SearchQuery,
  texts: readonly string[],
  language: Language,
  origin: CandidateOrigin,
): RankedEntry {
  let match: NameMatch | null = null;
  let best = 0;
  const found = query.units.map(() => 0);
  for (const name of unpackSearchNames(entry.names, texts)) {
    const one = matchName(name, query, entry.kind);
    one.found.forEach((weight, index) => {
      found[index] = Math.max(found[index] ?? 0, weight);
    });
    best = Math.max(best, one.value);
    if (match === null || isBetter(one, match, language)) match = one;
  }
  if (best > 0) {
    const isOwnNumber =
      entry.kind === 'designation' && match?.name.importance === NAME_IMPORTANCE.code;
    const less = isOwnNumber ? -MORE_FOR_LABEL_ITSELF : (LESS_FOR_KIND[entry.kind] ?? 0);
    return { entry, value: best - less, match, found, inLabels: [], inTexts: [] };
  }
  const missing = found.flatMap((weight, index) => (weight === 0 ? [index] : []));
  if (missing.length === query.units.length) match = null;
  const share = shareOf(query, found);
  if (missing.length === 0) {
    const value = share < 1 ? ANSWER.guessedSpread + 5 * share : ANSWER.spread;
    return { entry, value, match, found, inLabels: [], inTexts: [] };
  }
  const inLabels = unitsInLabels(entry, query, missing);
  const inTexts = missing.filter((index) => !inLabels.includes(index));
  if (origin === 'some') {
    const labelled = found.map((_, index) => (inLabels.includes(index) ? 0.5 : 0));
    const value = ANSWER.partial * (share + shareOf(query, labelled));
    return { entry, value, match, found, inLabels, inTexts };
  }
  const isLabelItself = inTexts.length === 0 && match !== null && entry.kind === 'designation';
  const value =
    (inTexts.length === 0 ? ANSWER.label : ANSWER.description) +
    8 * share +
    (isLabelItself ? MORE_FOR_LABEL_ITSELF : 0);
  return { entry, value, match, found, inLabels, inTexts };
}

function compare(a: RankedEntry, b: RankedEntry, language: Language): number {
  const isOwn = (one: RankedEntry) => (one.match?.name.language === language ? 1 : 0);
  return (
    b.value - a.value ||
    isOwn(b) - isOwn(a) ||
    (b.match?.closeness ?? 0) - (a.match?.closeness ?? 0) ||
    KIND_ORDER.indexOf(a.entry.kind) - KIND_ORDER.indexOf(b.entry.kind) ||
    a.entry.entry - b.entry.entry
  );
}

/** Candidates measured by their names, best first. */
export function rankEntries(
  entries: readonly SearchCandidateRow[],
  query: SearchQuery,
  language: Language,
  origin: CandidateOrigin,
): RankedEntry[] {
  const texts = query.units.flatMap((unit) => unit.forms.map((form) => form.text));
  return entries
    .map((entry) => rankEntry(entry, query, texts, language, origin))
    .sort((a, b) => compare(a, b, language));
}
