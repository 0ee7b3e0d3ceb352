import {
  type HanFolding,
  hanPairs,
  type SearchWord,
  searchWords,
} from '#shared/text/search-tokens.ts';
import {
  deletionNeighbourhood,
  isLikelySlip,
  SHORTEST_WORD_WITH_SLIP,
} from '#shared/text/search-typos.ts';
import { stemsOf } from './search-stems.ts';

/** More words say nothing that these have not said. */
const MOST_UNITS = 10;
/** Pairs of a long run of Han characters that the index is asked for. */
const MOST_PAIRS = 24;
/** Pinyin is stored up to this many letters (`LONGEST_PINYIN_TOKEN` of the pack). */
const LONGEST_TOKEN = 24;
/** Words that a slip may have meant; a short word has more neighbours than anyone wants to see. */
const MOST_ALTERNATIVES = 16;

/** How a form of a query word stands to what was typed. */
export type FormKind = 'typed' | 'sound' | 'stem' | 'guess';

export interface UnitForm {
  readonly text: string;
  readonly kind: FormKind;
}

/** One word of the query, or one run of Han characters. */
export interface QueryUnit {
  readonly plain: string;
  readonly isHan: boolean;
  readonly forms: readonly UnitForm[];
  readonly isCommon: boolean;
  /** What the index is asked for this unit. */
  readonly expression: string;
}

/** What a pack knows about words, read once. */
export interface SearchLexicon {
  readonly foldHan: HanFolding;
  /** Words of so many entries that they are looked up whole, not as beginnings. */
  readonly commonWords: ReadonlySet<string>;
}

export interface SearchQuery {
  readonly units: readonly QueryUnit[];
  /** The whole query without spaces, as typed and by its sounds. */
  readonly compacts: readonly string[];
}

function quote(token: string, isPrefix: boolean): string {
  return `"${token.slice(0, LONGEST_TOKEN)}"${isPrefix ? '*' : ''}`;
}

function expressionOf(forms: readonly UnitForm[], isPrefix: boolean): string {
  const tokens = [...new Set(forms.map((form) => quote(form.text, isPrefix)))];
  return `(${tokens.join(' OR ')})`;
}

function hanExpression(run: string): string {
  const pairs = hanPairs(run).slice(0, MOST_PAIRS);
  return `(${(pairs.length === 0 ? [run] : pairs).map((pair) => quote(pair, false)).join(' AND ')})`;
}

function unitOf(word: SearchWord, isLast: boolean, commonWords: ReadonlySet<string>): QueryUnit {
  const { plain, keys, isHan } = word;
  const forms: UnitForm[] = [
    { text: plain, kind: 'typed' },
    ...keys.map((text): UnitForm => ({ text, kind: 'sound' })),
  ];
  // The word being typed, and words cut short on purpose, are beginnings; “a” or “de” is not.
  const isPrefix = isLast || plain.length > 2;
  const isCommon = commonWords.has(plain);
  const expression = isHan
    ? hanExpression(plain)
    : isCommon
      ? quote(plain, false)
      : expressionOf(forms, isPrefix);
  return { plain, isHan, forms, isCommon, expression };
}

/** Takes a query apart into words and the forms in which each may stand in the index. */
export function parseQuery(text: string, { foldHan, commonWords }: SearchLexicon): SearchQuery {
  const words = searchWords(text, foldHan).slice(0, MOST_UNITS);
  const units = words.map((word, index) => unitOf(word, index === words.length - 1, commonWords));
  const readings = Math.max(0, ...words.map((word) => word.keys.length));
  const compacts = [words.map((word) => word.plain).join('')];
  for (let reading = 0; reading < readings; reading += 1) {
    compacts.push(words.map((word) => word.keys[reading] ?? word.keys[0] ?? word.plain).join(''));
  }
  return { units, compacts: [...new Set(compacts)] };
}

/**
 * The same query with each longer word also read as what a typing slip may have meant, and
 * without its ending.
 *
 * @param findWords words of the index that share one of the shortened forms
 */
export function guessQuery(
  query: SearchQuery,
  findWords: (shortened: readonly string[]) => string[],
): SearchQuery {
  const units = query.units.map((unit): QueryUnit => {
    const { plain, isHan, forms } = unit;
    if (isHan || unit.isCommon || plain.length < SHORTEST_WORD_WITH_SLIP) return unit;
    const typed = forms.map((form) => form.text).filter((text) => text.length >= 4);
    const shared = findWords([...new Set(typed.flatMap(deletionNeighbourhood))]);
    const meant = shared
      .filter((word) => typed.some((text) => isLikelySlip(text, word)))
      .slice(0, MOST_ALTERNATIVES);
    const stems = stemsOf(plain);
    const guesses = [
      ...stems.map((text): UnitForm => ({ text, kind: 'stem' })),
      ...meant.map((text): UnitForm => ({ text, kind: 'guess' })),
    ];
    // What a slip meant is a whole word; a stem is a beginning.
    const tokens = [
      ...meant.map((one) => quote(one, false)),
      ...stems.map((one) => quote(one, true)),
    ];
    const expression = `(${[unit.expression, ...tokens].join(' OR ')})`;
    return { ...unit, forms: [...forms, ...guesses], expression };
  });
  return { ...query, units };
}

/** Runs of Han characters as their pairs, so that some of them may be missing. */
export function splitHanUnits(query: SearchQuery): SearchQuery {
  const units = query.units.flatMap((unit) =>
    unit.isHan && [...unit.plain].length > 2
      ? hanPairs(unit.plain).map((plain) =>
          unitOf({ plain, keys: [], isHan: true }, false, new Set()),
        )
      : [unit],
  );
  return { ...query, units: units.slice(0, MOST_UNITS) };
}
