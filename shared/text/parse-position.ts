import type { Position } from '../model/schemas.ts';

/** Letters of the four points of the compass in the atlas's languages; Cyrillic С and В are not Latin C and B. */
const HEMISPHERES: Readonly<
  Record<string, readonly [axis: 'latitude' | 'longitude', sign: 1 | -1]>
> = {
  N: ['latitude', 1],
  S: ['latitude', -1],
  E: ['longitude', 1],
  W: ['longitude', -1],
  С: ['latitude', 1],
  Ю: ['latitude', -1],
  В: ['longitude', 1],
  З: ['longitude', -1],
  北: ['latitude', 1],
  南: ['latitude', -1],
  东: ['longitude', 1],
  西: ['longitude', -1],
};

/** What is written out in words or in more than one letter, and the sign that stands for it. */
const WORDS: readonly (readonly [written: RegExp, sign: string])[] = [
  [/北纬|С\.?\s?Ш\.?|СЕВЕРН\p{L}*\s+ШИРОТ\p{L}*|Х\.?\s?Ө\.?|ХОЙД\s+ӨРГӨР\p{L}*/gu, 'N'],
  [/南纬|Ю\.?\s?Ш\.?|ЮЖН\p{L}*\s+ШИРОТ\p{L}*|Ө\.?\s?Ө\.?|ӨМНӨД\s+ӨРГӨР\p{L}*/gu, 'S'],
  // Mongolian З is east, Russian З is west: the letter after it tells.
  [/东经|В\.?\s?Д\.?|ВОСТОЧН\p{L}*\s+ДОЛГОТ\p{L}*|З\.?\s?У\.?|ЗҮҮН\s+УРТР\p{L}*/gu, 'E'],
  [/西经|З\.?\s?Д\.?|ЗАПАДН\p{L}*\s+ДОЛГОТ\p{L}*|Б\.?\s?У\.?|БАРУУН\s+УРТР\p{L}*/gu, 'W'],
  [/度|ГРАДУС\p{L}*|ГРАД\.?/gu, '°'],
  [/分|МИНУТ\p{L}*|МИН\.?/gu, '′'],
  [/秒|СЕКУНД\p{L}*|СЕК\.?/gu, '″'],
];

interface Angle {
  readonly degrees: number;
  readonly axis: 'latitude' | 'longitude' | null;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const LETTER = '[NSEWСЮВЗ北南东西]';
const ANGLE = new RegExp(
  String.raw`^(${LETTER})?\s*([-−+])?\s*(${NUMBER})\s*[°º]?\s*(?:(${NUMBER})\s*['′’]?\s*(?:(${NUMBER})\s*(?:["″”]|'')?)?)?\s*(${LETTER})?$`,
  'u',
);

function parseAngle(text: string): Angle | null {
  const match = ANGLE.exec(text.trim());
  if (match === null) return null;
  const [, before, minus, degreesText, minutesText, secondsText, after] = match;
  if (before !== undefined && after !== undefined) return null;
  const [minutes, seconds] = [Number(minutesText ?? 0), Number(secondsText ?? 0)];
  if (minutes >= 60 || seconds >= 60) return null;
  if (minutesText !== undefined && degreesText?.includes('.')) return null;
  const hemisphere = HEMISPHERES[before ?? after ?? ''];
  const isNegative = minus === '-' || minus === '−';
  if (hemisphere !== undefined && isNegative) return null;
  const size = Number(degreesText) + minutes / 60 + seconds / 3600;
  const sign = hemisphere?.[1] ?? (isNegative ? -1 : 1);
  return { degrees: sign * size, axis: hemisphere?.[0] ?? null };
}

/** Places where a text may fall into latitude and longitude: a comma, a letter of the compass, or the middle. */
function* splits(text: string): Generator<readonly [string, string]> {
  const separators = [...text.matchAll(/[,;，；]\s*|\s+/g)];
  for (const separator of separators) {
    yield [text.slice(0, separator.index), text.slice(separator.index + separator[0].length)];
  }
  for (const letter of text.matchAll(new RegExp(LETTER, 'gu'))) {
    yield [text.slice(0, letter.index), text.slice(letter.index)];
    yield [text.slice(0, letter.index + 1), text.slice(letter.index + 1)];
  }
}

/** Tells which of two readings with the same number of parts is meant: `45 02 136 20` is two and two. */
function partCount(text: string): number {
  return text.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
}

/**
 * Reads a position as people type or paste it: decimal degrees (`45.034, 136.334`),
 * degrees and minutes (`45°02.0′N 136°20.0′E`), degrees, minutes and seconds, with the
 * letters or words of any of the atlas's languages before or after. Latitude comes first unless letters say otherwise.
 *
 * @returns `null` when the text is no position on Earth
 */
export function parsePosition(text: string): Position | null {
  const clean = WORDS.reduce(
    (written, [word, sign]) => written.replace(word, sign),
    text.trim().toUpperCase(),
  )
    // A decimal comma, as Russian and Mongolian write it: a digit on both sides, and no blank.
    .replace(/(\d),(\d)/g, (whole, left, right, offset: number, all: string) =>
      isDecimalComma(all, offset + 1) ? `${left}.${right}` : whole,
    );
  for (const [left, right] of splits(clean)) {
    if (partCount(left) !== partCount(right)) continue;
    const [first, second] = [parseAngle(left), parseAngle(right)];
    if (first === null || second === null) continue;
    const isSwapped = first.axis === 'longitude' || second.axis === 'latitude';
    if (first.axis !== null && first.axis === second.axis) continue;
    const [latitude, longitude] = isSwapped
      ? [second.degrees, first.degrees]
      : [first.degrees, second.degrees];
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) continue;
    return [longitude, latitude];
  }
  return null;
}

/** `45,034 136,334` has decimal commas; in `45.034,136.334` and `45,136` the comma parts the two. */
function isDecimalComma(text: string, offset: number): boolean {
  if (/\d\.\d/.test(text)) return false;
  const commas = [...text.matchAll(/\d,\d/g)];
  if (commas.length >= 2) return true;
  return /[\s;°]/.test(text.replace(/,\s+/g, '')) && offset >= 0 && commas.length === 1;
}
