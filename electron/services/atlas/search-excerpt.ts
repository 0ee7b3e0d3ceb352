import { fold } from '#shared/text/fold.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';
import type { Names } from '#shared/text/names.ts';
import type { HanFolding } from '#shared/text/search-tokens.ts';
import type { QueryUnit } from './search-query.ts';

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

function findWord(text: string, unit: QueryUnit, foldHan: HanFolding): [number, number] | null {
  if (unit.isHan) {
    // Folding Han characters keeps their number, so places stay the same.
    const at = foldHan(text).indexOf(unit.plain);
    return at < 0 ? null : [at, at + unit.plain.length];
  }
  // Most texts do not hold the word: one look at the whole is cheaper than one at every word.
  const whole = fold(text);
  if (!unit.forms.some((form) => whole.includes(form.text))) return null;
  for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = fold(word);
    if (unit.forms.some((form) => folded.startsWith(form.text)))
      return [index, index + word.length];
  }
  return null;
}

/**
 * The words of a text in which a query word stands, with some context; the reader's language
 * first. `null` where no text holds it.
 */
export function findExcerpt(
  texts: Names,
  unit: QueryUnit,
  language: Language,
  foldHan: HanFolding,
): string | null {
  for (const one of new Set([language, ...LANGUAGES])) {
    const text = texts[one];
    const place = text === null ? null : findWord(text, unit, foldHan);
    if (text !== null && place !== null) return excerptAround(text, ...place);
  }
  return null;
}

/** The label in which a query word stands. */
export function findLabel(labels: string, unit: QueryUnit, foldHan: HanFolding): string | null {
  return labels.split('\n').find((label) => findWord(label, unit, foldHan) !== null) ?? null;
}
