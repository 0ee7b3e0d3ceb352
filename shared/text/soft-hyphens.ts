/** Where a line may break inside a word; unseen where it does not. */
const SOFT_HYPHEN = '\u00ad';

const VOWEL = 'аеёиоуыэюяөү';
const CONSONANT = 'бвгджзклмнпрстфхцчшщ';
const SIGN = 'йьъ';
const LETTER = `${VOWEL}${CONSONANT}${SIGN}`;

/** Shorter words fit into any column. */
const SHORTEST_DIVIDED = 11;

/**
 * Places between two letters where Russian may divide a word, as P. Hristov's rules have them
 * (the hyphenation of JavaScript readers; the division of two vowels is left out, for Mongolian
 * writes long vowels so).
 */
const PLACES: readonly RegExp[] = [
  [`[${SIGN}]`, `[${LETTER}]{2}`],
  [`[${VOWEL}][${CONSONANT}]`, `[${CONSONANT}][${VOWEL}]`],
  [`[${CONSONANT}][${VOWEL}]`, `[${CONSONANT}][${VOWEL}]`],
  [`[${VOWEL}][${CONSONANT}]`, `[${CONSONANT}]{2}[${VOWEL}]`],
  [`[${VOWEL}][${CONSONANT}]{2}`, `[${CONSONANT}]{2}[${VOWEL}]`],
].map(([before, after]) => new RegExp(`(?<=${before})(?=${after})`, 'giu'));

const WORD = new RegExp(`[${LETTER}]{${SHORTEST_DIVIDED},}`, 'giu');

/**
 * Marks where long Cyrillic words may be divided. The page cannot leave that to the browser:
 * Chromium has no dictionaries without a network. Text in other scripts comes back as it is.
 */
export function withSoftHyphens(text: string): string {
  return text.replace(WORD, (word) =>
    PLACES.reduce((divided, place) => divided.replace(place, SOFT_HYPHEN), word),
  );
}
