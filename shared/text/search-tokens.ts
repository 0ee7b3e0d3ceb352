import { fold } from './fold.ts';
import { transliterationKeys } from './transliteration-key.ts';

const RUN = /\p{Script=Han}+|[\p{L}\p{M}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;
/** An apostrophe inside a word belongs to it: Bei’erhu, Amur's, Ob'. */
const INNER_APOSTROPHES = /(?<=\p{L})[’'ʼʹʺ`´](?=\p{L})|(?<=\p{L})[’'ʼʹʺ`´]/gu;

/** “Number” before a number: №766, No. 766, N766; NFKC would make a word of the sign. */
const NUMBER_SIGNS = /№|(?<![\p{L}\p{N}])n(?:o\.?|º|°)?\s?(?=\d)/giu;

/** A code is one word: 5.1.1. */
const INNER_POINTS = /(?<=\d)\.(?=\d)/g;

/** One word of a name or a query, or one run of Han characters. */
export interface SearchWord {
  /** Folded. */
  readonly plain: string;
  /** Keys across scripts, the stored one first; none for Han characters and numbers. Worked out when asked for. */
  readonly keys: readonly string[];
  readonly isHan: boolean;
}

/** Puts Han characters into one form (traditional to simplified); others stay. */
export type HanFolding = (text: string) => string;

/** Splits a text into folded words and runs of Han characters. */
export function searchWords(text: string, foldHan: HanFolding): SearchWord[] {
  const words: SearchWord[] = [];
  const cleaned = foldHan(
    text
      .replace(NUMBER_SIGNS, ' ')
      .normalize('NFKC')
      .replace(INNER_APOSTROPHES, '')
      .replace(INNER_POINTS, ''),
  );
  for (const [part] of cleaned.matchAll(RUN)) {
    // A run of letters may hold Han characters: the pattern tells them apart only at its start.
    const pieces = HAN.test(part) ? splitHan(part) : [part];
    for (const piece of pieces) {
      const plain = fold(piece);
      if (plain === '') continue;
      const isHan = HAN.test(plain);
      words.push({
        plain,
        isHan,
        get keys() {
          return isHan ? [] : transliterationKeys(piece);
        },
      });
    }
  }
  return words;
}

function splitHan(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const match of text.matchAll(HAN_RUN)) {
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push(match[0]);
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** Every single character and every pair of a run, because Chinese has no spaces. */
export function hanTokens(run: string): string[] {
  const characters = [...run];
  return [...characters, ...hanPairs(run)];
}

/** The pairs of a run: what a query of two or more characters asks for. */
export function hanPairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
