import { fold } from '#shared/text/fold.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';
import type { Names } from '#shared/text/names.ts';
import type { HanFolding } from '#shared/text/search-tokens.ts';
import type { FormKind, QueryUnit } from './search-query.ts';
import { hasStem, stemsOf } from './search-stems.ts';

/** Characters of context on each side of the word found. */
const CONTEXT = 40;

function excerptAround(text: string, from: number, to: number): string {
  let start = Math.max(0, from - CONTEXT);
  let end = Math.min(text.length, to + CONTEXT);
  // Words are not cut; Chinese has no spaces to cut at, and needs none.
  while (start > 0 && start < from && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) {
    if (/\p{Script=Han}/u.test(text[start] ?? '')) break;
    start += 1;
  }
  while (end < text.length && end > to && /[\p{L}\p{N}]/u.test(text[end] ?? '')) {
    if (/\p{Script=Han}/u.test(text[end] ?? '')) break;
    end -= 1;
  }
  const excerpt = text.slice(start, end).trim();
  return `${start > 0 ? '…' : ''}${excerpt}${end < text.length ? '…' : ''}`;
}

/** What a word must begin with, and whether one that does is meant. */
interface Wanted {
  readonly beginnings: readonly string[];
  readonly isMeant: (word: string, beginning: string) => boolean;
}

/** A word as typed, or as a slip may have meant it; sounds are compared in names only. */
function asTyped({ forms }: QueryUnit): Wanted {
  const isSpelt = (kind: FormKind) => kind === 'typed' || kind === 'guess';
  return {
    beginnings: forms.filter(({ kind }) => isSpelt(kind)).map(({ text }) => text),
    isMeant: (word, beginning) => word.startsWith(beginning),
  };
}

/** The same word with another ending. */
function withOtherEnding({ plain }: QueryUnit): Wanted {
  return { beginnings: stemsOf(plain), isMeant: hasStem };
}

function findWord(
  text: string,
  unit: QueryUnit,
  foldHan: HanFolding,
  wantedOf: (unit: QueryUnit) => Wanted,
): [number, number] | null {
  if (unit.isHan) {
    // Folding Han characters keeps their number, so places stay the same.
    const at = foldHan(text).indexOf(unit.plain);
    return at < 0 ? null : [at, at + unit.plain.length];
  }
  const { beginnings, isMeant } = wantedOf(unit);
  // Most texts do not hold the word: one look at the whole is cheaper than one at every word.
  const whole = fold(text);
  if (!beginnings.some((one) => whole.includes(one))) return null;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = fold(word);
    if (beginnings.some((one) => isMeant(folded, one))) return [index, index + word.length];
  }
  return null;
}

/** Whether a text holds a word of the query, be it with another ending. */
export function holdsUnit(text: string, unit: QueryUnit, foldHan: HanFolding): boolean {
  return [asTyped, withOtherEnding].some(
    (wantedOf) => findWord(text, unit, foldHan, wantedOf) !== null,
  );
}

/**
 * The words of a text in which a query word stands, with some context: in the reader's language,
 * there with another ending if need be, before the others. `null` where no text holds it.
 */
export function findExcerpt(
  texts: Names,
  unit: QueryUnit,
  language: Language,
  foldHan: HanFolding,
): string | null {
  const others = LANGUAGES.filter((one) => one !== language);
  for (const languages of [[language], others]) {
    for (const wantedOf of [asTyped, withOtherEnding]) {
      for (const one of languages) {
        const text = texts[one];
        const place = text === null ? null : findWord(text, unit, foldHan, wantedOf);
        if (text !== null && place !== null) return excerptAround(text, ...place);
      }
    }
  }
  return null;
}

/** The label in which a query word stands. */
export function findLabel(labels: string, unit: QueryUnit, foldHan: HanFolding): string | null {
  return (
    labels.split('\n').find((label) => findWord(label, unit, foldHan, asTyped) !== null) ?? null
  );
}
