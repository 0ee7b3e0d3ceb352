const LATIN = /^[a-z]+$/;

/**
 * What ends a Latin word and may be left off: endings of English, of Russian in Latin letters, and
 * the lake, river, hill or island of pinyin. Whatever else stands there belongs to the name.
 */
const LATIN_ENDINGS: readonly string[] = [
  ...['s', 'es', 'ed', 'er', 'ers', 'ing', 'ings'],
  ...['sky', 'ski', 'skii', 'skiy', 'skaya', 'skoe', 'skoye'],
  ...['hu', 'jiang', 'he', 'shan', 'dao'],
];

/** Letters that Russian and Mongolian endings take: тигр-а, журавл-ей, амурск-ого, нуур-ын. */
const CYRILLIC_ENDING_LETTERS = [1, 2, 3];

/** Shorter beginnings stand in too many words. */
function shortestStem(word: string): number {
  return Math.max(4, Math.ceil(word.length * 0.6));
}

/**
 * The beginnings of a folded word that are left without an ending, the longest first.
 *
 * @returns none for short words, and for Latin ones without one of the endings
 */
export function stemsOf(word: string): string[] {
  const stems = LATIN.test(word)
    ? LATIN_ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
        word.slice(0, -ending.length),
      )
    : CYRILLIC_ENDING_LETTERS.map((letters) => word.slice(0, -letters));
  return stems.filter((stem) => stem.length >= shortestStem(word));
}

/** Longest rest of a Latin word behind a stem: fish-ing, fish-ery, but not Beij-icun. */
const LONGEST_LATIN_REST = 3;

/** True if a word is a stem with an ending; in Cyrillic derived words count: тигр, тигриный. */
export function hasStem(word: string, stem: string): boolean {
  if (!word.startsWith(stem)) return false;
  return !LATIN.test(word) || word.length - stem.length <= LONGEST_LATIN_REST;
}
