/** Shorter words have too many neighbours for a slip to say anything. */
export const SHORTEST_WORD_WITH_SLIP = 5;

/** Longer words are left out of the neighbourhood: nobody types them whole. */
const LONGEST_WORD = 24;

/** True for words whose neighbourhood is stored; one letter may be missing from what is typed. */
export function hasNeighbourhood(word: string): boolean {
  return (
    word.length >= SHORTEST_WORD_WITH_SLIP - 1 &&
    word.length <= LONGEST_WORD &&
    /^\p{L}+$/u.test(word)
  );
}

/**
 * The word itself and the word with each one letter left out. Two words that are one slip apart
 * share at least one of these (symmetric deletion: W. Garbe, SymSpell, 2012).
 */
export function deletionNeighbourhood(word: string): string[] {
  const letters = [...word];
  const shortened = letters.map((_, index) => letters.toSpliced(index, 1).join(''));
  return [...new Set([word, ...shortened])];
}

/** True if one insertion, deletion, substitution or transposition turns one word into the other. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (
    end < a.length - start &&
    end < b.length - start &&
    a[a.length - 1 - end] === b[b.length - 1 - end]
  ) {
    end += 1;
  }
  const fromA = a.slice(start, a.length - end);
  const fromB = b.slice(start, b.length - end);
  if (fromA.length <= 1 && fromB.length <= 1) return true;
  return fromA.length === 2 && fromB.length === 2 && fromA[0] === fromB[1] && fromA[1] === fromB[0];
}

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * True if one slip turns what was typed into a word that may be meant. The first letter is hardly
 * ever the wrong one (London is not Dondon), unless it is of the other script: Aргунь.
 */
export function isLikelySlip(typed: string, word: string): boolean {
  if (!isOneSlipApart(typed, word)) return false;
  const isSwapped = typed[0] === word[1] && typed[1] === word[0];
  const isMixed = LATIN.test(typed) && CYRILLIC.test(typed);
  return typed[0] === word[0] || isSwapped || isMixed;
}
