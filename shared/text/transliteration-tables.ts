/**
 * Tables behind `transliterationKeys`. They fold the spellings of these systems into one:
 *
 * - BGN/PCGN 1947 romanisation of Russian, and BGN/PCGN 1964 of Mongolian (kh, zh, ts, ch, sh, ya);
 * - ISO 9:1995 and GOST 7.79-2000, system A (h, ž, c, č, š, ŝ, â, û, è, j) and B (x, zh, cz, shh, y');
 * - the Russian passport order of 2020, after ICAO Doc 9303 (kh, zh, ts, shch, ia, iu, e, i);
 * - Mongolian MNS 5217:2012 (kh, j, z, ts, ö, ü);
 * - spellings of atlases and newspapers: German (ch, sch, tsch, sh, w, j), English without marks.
 *
 * Keys are written with letters that stand for sounds, not for Latin letters:
 * q is ч, w is ш and щ, j is ж, h is х, c is ц, i is и, й, ы and the first half of я and ю.
 */
export const CYRILLIC_SOUNDS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'q',
  ш: 'w',
  щ: 'w',
  ы: 'i',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};

/** Latin letters whose accent is a sound of its own (ISO 9), before accents are dropped. */
export const ACCENTED_LATIN: Readonly<Record<string, string>> = {
  ž: 'zh',
  š: 'sh',
  č: 'tch',
  ŝ: 'shch',
  â: 'ya',
  û: 'yu',
};

/** Latin letter groups, longest first: the order is the order in which they are tried. */
export const LATIN_SOUNDS: Readonly<Record<string, string>> = {
  schtsch: 'w',
  shtch: 'w',
  tsch: 'q',
  shch: 'w',
  dsch: 'j',
  sch: 'w',
  tch: 'q',
  shh: 'w',
  sh: 'w',
  zh: 'j',
  kh: 'h',
  ts: 'c',
  tz: 'c',
  cz: 'c',
  ck: 'k',
  ph: 'f',
  th: 't',
  x: 'h',
  w: 'v',
  q: 'k',
  y: 'i',
};

/** Readings of the two Latin spellings that systems disagree about; the first is stored. */
export const AMBIGUOUS_LATIN: readonly Readonly<Record<'j' | 'ch', string>>[] = [
  { j: 'j', ch: 'q' },
  { j: 'i', ch: 'q' },
  { j: 'j', ch: 'h' },
  { j: 'i', ch: 'h' },
];

/**
 * Pairs of sounds that become one in both scripts: Балдж and Балж, дзерен and зэрэн, тс and ц;
 * “ye”, “ie”, “yo” for е and ё after a soft sign or a vowel.
 */
export const SOUND_MERGERS: Readonly<Record<string, string>> = {
  dj: 'j',
  dz: 'z',
  ts: 'c',
  ie: 'e',
  io: 'e',
};
