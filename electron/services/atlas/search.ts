import type { SearchResult } from '#shared/api/atlas.ts';
import type { SearchRequest } from '#shared/api/search.ts';
import { categoryKey } from '#shared/text/search-names.ts';
import type { ReadableDatabase } from '../../database/database.ts';
import {
  findByKey,
  findByNames,
  findByWholeKey,
  findByWords,
  findSlipWords,
  readDescription,
  readSearchCandidates,
  readSearchEntries,
  type SearchEntryRow,
} from '../../database/queries/search.ts';
import { lexiconOf } from './search-lexicon.ts';
import { ANSWER } from './search-match.ts';
import { matchedText } from './search-matched.ts';
import {
  guessQuery,
  parseQuery,
  type QueryUnit,
  type SearchLexicon,
  type SearchQuery,
  splitHanUnits,
} from './search-query.ts';
import { type CandidateOrigin, type RankedEntry, rankEntries } from './search-rank.ts';
import { toPosition } from './to-position.ts';

/** Candidates by each way of looking; more would cost time without changing the first page. */
const MOST_BY_KEY = 30;
const MOST_BY_NAMES = 80;
const MOST_BY_WORDS = 40;

function conjunction(query: SearchQuery, without = -1): string {
  return query.units
    .filter((_, index) => index !== without)
    .map((unit) => unit.expression)
    .join(' AND ');
}

/** One search: its request and what it needs on the way. */
interface Search {
  readonly database: ReadableDatabase;
  readonly request: SearchRequest;
  readonly lexicon: SearchLexicon;
}

function rank(
  { database, request }: Search,
  query: SearchQuery,
  candidates: ReadonlySet<number>,
  origin: CandidateOrigin,
): RankedEntry[] {
  const entries = [...candidates];
  if (entries.length === 0) return [];
  return rankEntries(readSearchCandidates(database, entries), query, request.language, origin);
}

/** With a whole name, or so many names, nobody wants to be told what else might be meant. */
const ENOUGH_NAMES = 5;

function isWholeName([best]: readonly RankedEntry[]): boolean {
  return best !== undefined && best.value > ANSWER.start + 1;
}

function isAnsweredByNames(ranked: readonly RankedEntry[]): boolean {
  return (
    isWholeName(ranked) || ranked.filter((one) => one.value >= ANSWER.spread).length >= ENOUGH_NAMES
  );
}

function hasStems({ forms }: QueryUnit): boolean {
  return forms.some(({ kind }) => kind === 'stem');
}

/** Entries in which every word of the query stands; descriptions only where names are too few. */
function findAll(search: Search, query: SearchQuery, keys: readonly string[]): RankedEntry[] {
  const { database, request } = search;
  const candidates = new Set<number>();
  const addAll = (entries: readonly number[]) => {
    for (const entry of entries) candidates.add(entry);
  };
  const [whole] = keys;
  if (whole !== undefined) addAll(findByWholeKey(database, categoryKey(whole)));
  for (const key of keys) addAll(findByKey(database, key, MOST_BY_KEY));
  addAll(findByNames(database, conjunction(query), MOST_BY_NAMES));
  if (candidates.size < request.limit) {
    addAll(findByWords(database, conjunction(query), MOST_BY_WORDS));
  }
  return rank(search, query, candidates, 'all');
}

/** In so many words a description tells enough where one more is missing. */
const ENOUGH_WORDS = 2;

/** True if a name or a label holds a word as typed: one in a description alone may mean anything. */
function holdsWord({ found, inLabels }: RankedEntry): boolean {
  return inLabels.length > 0 || found.some((weight) => weight === 1);
}

/** Entries in which all words but one stand; failing that, any one of them, the longest first. */
function findSome(search: Search, query: SearchQuery): RankedEntry[] {
  const { database } = search;
  if (query.units.length < 2) return [];
  const candidates = new Set<number>();
  const byLength = query.units.map((unit, index) => ({ unit, index }));
  byLength.sort((a, b) => a.unit.plain.length - b.unit.plain.length);
  for (const { index } of byLength) {
    if (candidates.size >= MOST_BY_WORDS) break;
    for (const entry of findByWords(database, conjunction(query, index), MOST_BY_WORDS)) {
      candidates.add(entry);
    }
  }
  const withMost = query.units.length > ENOUGH_WORDS ? new Set(candidates) : new Set();
  for (const { unit } of byLength.toReversed()) {
    if (candidates.size >= ENOUGH_NAMES) break;
    for (const entry of findByWords(database, unit.expression, MOST_BY_WORDS)) {
      candidates.add(entry);
    }
  }
  return rank(search, query, candidates, 'some').filter(
    (one) => withMost.has(one.entry.entry) || holdsWord(one),
  );
}

/** At least so much of a word must begin a name for the rest to be let go. */
const LEAST_BEGINNING = { letters: 4, share: 0.5 };
/** Longer names are not typed without a space. */
const LONGEST_BEGINNING = 24;

/** Entries with a name that the query only begins with: “khankalake”. */
function findBeginning(search: Search, query: SearchQuery): RankedEntry[] {
  const [typed = ''] = query.compacts;
  const least = Math.max(LEAST_BEGINNING.letters, typed.length * LEAST_BEGINNING.share);
  for (let length = Math.min(typed.length - 1, LONGEST_BEGINNING); length >= least; length -= 1) {
    const shorter = parseQuery(typed.slice(0, length), search.lexicon);
    const keys = shorter.compacts.flatMap((key) => findByWholeKey(search.database, key));
    if (keys.length > 0) return rank(search, shorter, new Set(keys), 'some');
  }
  return [];
}

/** Joins two rankings of the same query; an entry keeps its better place. */
function merge(first: readonly RankedEntry[], second: readonly RankedEntry[]): RankedEntry[] {
  const best = new Map<number, RankedEntry>();
  for (const one of [...first, ...second]) {
    const known = best.get(one.entry.entry);
    if (known === undefined || one.value > known.value) best.set(one.entry.entry, one);
  }
  return [...best.values()].sort((a, b) => b.value - a.value);
}

function toResult(
  { database, request, lexicon }: Search,
  query: SearchQuery,
  ranked: RankedEntry,
  entry: SearchEntryRow,
): SearchResult[] {
  const { kind, id, en, ru, zh, mn } = entry;
  const matched = matchedText(query, ranked, entry, {
    language: request.language,
    foldHan: lexicon.foldHan,
    description: () => readDescription(database, kind, id),
  });
  if (matched === null) return [];
  return [{ kind, id, names: { en, ru, zh, mn }, matched, location: toPosition(entry) }];
}

/**
 * Finds anything by any name, code or word in any language; best first. Reads only the search
 * tables of the pack. Where the words as typed are in no name, slips of the keyboard and word
 * endings are allowed for; where no entry holds all words, those that hold most of them are given.
 */
export function search(database: ReadableDatabase, request: SearchRequest): SearchResult[] {
  const one: Search = { database, request, lexicon: lexiconOf(database) };
  const typed = parseQuery(request.q, one.lexicon);
  if (typed.units.length === 0) return [];
  let query = typed;
  let ranked = findAll(one, typed, typed.compacts);
  if (isAnsweredByNames(ranked)) {
    // The things themselves have their names in the nominative: тигра asks for the tiger as well.
    const stemmed = guessQuery(typed, () => []);
    if (!isWholeName(ranked) && stemmed.units.some(hasStems)) {
      ranked = merge(ranked, findAll(one, stemmed, []));
      query = stemmed;
    }
  } else {
    const guessed = guessQuery(typed, (shortened) => findSlipWords(database, shortened));
    ranked = merge(ranked, findAll(one, guessed, []));
    query = guessed;
    if (ranked.length === 0) query = splitHanUnits(guessed);
    const best = ranked[0]?.value ?? 0;
    if (best < ANSWER.guessedSpread) ranked = merge(ranked, findSome(one, query));
    if (ranked.length === 0) ranked = findBeginning(one, typed);
  }
  const first = ranked.slice(0, request.limit);
  const entries = readSearchEntries(
    database,
    first.map(({ entry }) => entry.entry),
  );
  return first.flatMap((found) => {
    const entry = entries.get(found.entry.entry);
    return entry === undefined ? [] : toResult(one, query, found, entry);
  });
}
