const COMBINING_MARKS = /\p{M}+/gu;

/** Apostrophes, and the primes that stand for soft and hard signs in ISO 9 and BGN/PCGN. */
const APOSTROPHES = /[’‘'ʼʻ`´ʹʺ′″"]/g;

/** Letters that Mongolian and Russian typists replace by a neighbour they have on the keyboard. */
const CYRILLIC_TWINS: Readonly<Record<string, string>> = { ү: 'у', ө: 'о', ъ: '', ь: '' };

/** Latin letters that decomposition leaves whole. */
const LATIN_TWINS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * Folds a text for searching: case, width, accents, ё/е, й/и, ү/у, ө/о, soft and hard signs,
 * apostrophes. Two spellings of one name fold to the same text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(/[үөъь]/g, (letter) => CYRILLIC_TWINS[letter] ?? letter)
    .replace(/[øłđßæœı]/g, (letter) => LATIN_TWINS[letter] ?? letter);
}
