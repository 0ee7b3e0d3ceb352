import type { EntityKind } from '#shared/model/closed-lists.ts';
import type { Language } from '#shared/text/language.ts';
import { KIND_ORDER } from '#shared/text/search-kinds.ts';
import type { SearchEntryRow, SearchNameRow } from '../../database/queries/search.ts';
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

/** “Ramsar 1155” asks for the Ramsar Site before the reserve that carries the label. */
const MORE_FOR_LABEL_ITSELF = 1;

/** An entry with how well it answers. */
export interface RankedEntry {
  readonly entry: SearchEntryRow;
  readonly value: number;
  readonly match: NameMatch | null;
  /** Units that no name holds: they stand in labels or descriptions. */
  readonly missing: readonly number[];
}

/** Where the candidates come from: all units stand in them, or only some. */
export type CandidateOrigin = 'all' | 'some';

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function isBetter(a: NameMatch, b: NameMatch, language: Language): boolean {
  if (a.value !== b.value) return a.value > b.value;
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
function unitsInLabels(entry: SearchEntryRow, query: SearchQuery, units: readonly number[]) {
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
  entry: SearchEntryRow,
  names: readonly SearchNameRow[],
  query: SearchQuery,
  language: Language,
  origin: CandidateOrigin,
): RankedEntry {
  let match: NameMatch | null = null;
  const found = query.units.map(() => 0);
  for (const name of names) {
    const one = matchName(name, query, entry.kind);
    one.found.forEach((weight, index) => {
      found[index] = Math.max(found[index] ?? 0, weight);
    });
    if (match === null || isBetter(one, match, language)) match = one;
  }
  const less = LESS_FOR_KIND[entry.kind] ?? 0;
  if (match !== null && match.value > 0) {
    return { entry, value: match.value - less, match, missing: [] };
  }
  const missing = found.flatMap((weight, index) => (weight === 0 ? [index] : []));
  if (missing.length === query.units.length) match = null;
  const share = shareOf(query, found);
  if (missing.length === 0)
    return { entry, value: ANSWER.spread - 9 * (1 - share), match, missing };
  const inLabels = unitsInLabels(entry, query, missing);
  const rest = missing.filter((index) => !inLabels.includes(index));
  if (origin === 'some') {
    const labelled = found.map((_, index) => (inLabels.includes(index) ? 0.5 : 0));
    return {
      entry,
      value: ANSWER.partial * (share + shareOf(query, labelled)),
      match,
      missing: rest,
    };
  }
  const isLabelItself = rest.length === 0 && match !== null && entry.kind === 'designation';
  const value =
    (rest.length === 0 ? ANSWER.label : ANSWER.description) +
    8 * share +
    (isLabelItself ? MORE_FOR_LABEL_ITSELF : 0);
  return { entry, value, match, missing };
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
  entries: readonly SearchEntryRow[],
  names: readonly SearchNameRow[],
  query: SearchQuery,
  language: Language,
  origin: CandidateOrigin,
): RankedEntry[] {
  const byEntry = Map.groupBy(names, (name) => name.entry);
  return entries
    .map((entry) => rankEntry(entry, byEntry.get(entry.entry) ?? [], query, language, origin))
    .sort((a, b) => compare(a, b, language));
}
