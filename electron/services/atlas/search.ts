import type { SearchResult } from '#shared/api/atlas.ts';
import type { SearchRequest } from '#shared/api/search.ts';
import { nameText } from '#shared/text/names.ts';
import { createHanFolding } from '#shared/text/search-han.ts';
import type { HanFolding } from '#shared/text/search-tokens.ts';
import type { ReadableDatabase } from '../../database/database.ts';
import {
  findByKey,
  findByNames,
  findByWords,
  findSlipWords,
  readDescription,
  readHanTable,
  readSearchEntries,
  readSearchNames,
} from '../../database/queries/search.ts';
import { findExcerpt, findLabel } from './search-excerpt.ts';
import { ANSWER } from './search-match.ts';
import { guessQuery, parseQuery, type SearchQuery, splitHanUnits } from './search-query.ts';
import { type CandidateOrigin, type RankedEntry, rankEntries } from './search-rank.ts';
import { toPosition } from './to-position.ts';

/** Candidates by each way of looking; more would cost time without changing the first page. */
const MOST_BY_KEY = 40;
const MOST_BY_NAMES = 120;
const MOST_BY_WORDS = 60;

const hanFoldings = new WeakMap<ReadableDatabase, HanFolding>();

/** The pack's own table, read at the first search. */
function hanFoldingOf(database: ReadableDatabase): HanFolding {
  const known = hanFoldings.get(database);
  if (known !== undefined) return known;
  const table = readHanTable(database);
  const folding = createHanFolding(table?.traditional ?? '', table?.simplified ?? '');
  hanFoldings.set(database, folding);
  return folding;
}

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
  readonly foldHan: HanFolding;
}

function rank(
  { database, request }: Search,
  query: SearchQuery,
  candidates: ReadonlySet<number>,
  origin: CandidateOrigin,
): RankedEntry[] {
  const entries = [...candidates];
  if (entries.length === 0) return [];
  return rankEntries(
    readSearchEntries(database, entries),
    readSearchNames(database, entries),
    query,
    request.language,
    origin,
  );
}

/** With a whole name, or so many names, nobody wants to be told what else might be meant. */
const ENOUGH_NAMES = 5;

function isAnsweredByNames(ranked: readonly RankedEntry[]): boolean {
  const [best] = ranked;
  if (best !== undefined && best.value > ANSWER.start + 1) return true;
  return ranked.filter((one) => one.value >= ANSWER.spread).length >= ENOUGH_NAMES;
}

/** Entries in which every word of the query stands; descriptions only where names are too few. */
function findAll(search: Search, query: SearchQuery, keys: readonly string[]): RankedEntry[] {
  const { database, request } = search;
  const candidates = new Set<number>();
  const addAll = (entries: readonly number[]) => {
    for (const entry of entries) candidates.add(entry);
  };
  for (const key of keys) addAll(findByKey(database, key, MOST_BY_KEY));
  addAll(findByNames(database, conjunction(query), MOST_BY_NAMES));
  if (candidates.size < request.limit) {
    addAll(findByWords(database, conjunction(query), MOST_BY_WORDS));
  }
  return rank(search, query, candidates, 'all');
}

/** Entries in which all words but one stand; failing that, any one of them, the longest first. */
function findSome(search: Search, query: SearchQuery): RankedEntry[] {
  const { database } = search;
  if (query.units.length < 2) return [];
  const candidates = new Set<number>();
  query.units.forEach((_, without) => {
    const expression = conjunction(query, without);
    for (const entry of findByWords(database, expression, MOST_BY_WORDS)) candidates.add(entry);
  });
  const longestFirst = query.units.toSorted((a, b) => b.plain.length - a.plain.length);
  for (const unit of longestFirst) {
    if (candidates.size >= ENOUGH_NAMES) break;
    for (const entry of findByWords(database, unit.expression, MOST_BY_WORDS)) {
      candidates.add(entry);
    }
  }
  return rank(search, query, candidates, 'some');
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

function matchedText({ database, request, foldHan }: Search, query: SearchQuery, one: RankedEntry) {
  const { entry, match, missing } = one;
  const [first] = missing;
  const unit = first === undefined ? undefined : query.units[first];
  if (unit !== undefined) {
    const texts = readDescription(database, entry.kind, entry.id);
    const label = findLabel(entry.labels, unit, foldHan);
    if (label !== null && match === null) return label;
    const excerpt =
      label !== null || texts === undefined
        ? null
        : findExcerpt(texts, unit, request.language, foldHan);
    if (excerpt !== null) return excerpt;
  }
  return match?.name.name ?? nameText(entry, request.language, entry.id);
}

function toResult(search: Search, query: SearchQuery, one: RankedEntry): SearchResult {
  const { kind, id, en, ru, zh, mn } = one.entry;
  return {
    kind,
    id,
    names: { en, ru, zh, mn },
    matched: matchedText(search, query, one),
    location: toPosition(one.entry),
  };
}

/**
 * Finds anything by any name, code or word in any language; best first. Reads only the search
 * tables of the pack. Where the words as typed are in no name, slips of the keyboard and word
 * endings are allowed for; where no entry holds all words, those that hold most of them are given.
 */
export function search(database: ReadableDatabase, request: SearchRequest): SearchResult[] {
  const one: Search = { database, request, foldHan: hanFoldingOf(database) };
  const typed = parseQuery(request.q, one.foldHan);
  if (typed.units.length === 0) return [];
  let query = typed;
  let ranked = findAll(one, typed, typed.compacts);
  if (!isAnsweredByNames(ranked)) {
    const guessed = guessQuery(typed, (shortened) => findSlipWords(database, shortened));
    ranked = merge(ranked, findAll(one, guessed, []));
    query = guessed;
    if (ranked.length === 0) query = splitHanUnits(guessed);
    if (ranked.length < ENOUGH_NAMES) ranked = merge(ranked, findSome(one, query));
  }
  return ranked.slice(0, request.limit).map((found) => toResult(one, query, found));
}
