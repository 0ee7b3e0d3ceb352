import type { Language } from '#shared/text/language.ts';
import type { FontKey } from './font-key.ts';
import type { FontSet } from './load-fonts.ts';

/** A stretch of text that one face can print. */
export interface ScriptRun {
  readonly text: string;
  readonly font: FontKey;
}

export interface FaceWish {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Steer line breaking or nothing at all; they are not printed. */
const UNPRINTED = /[\u2060\u200b\u200c\u200d\ufe0e\ufe0f\u00ad\ufeff]|\p{Cc}/gu;
/** Printed for a character that neither family has: a PDF/A file may not show the missing glyph. */
const REPLACEMENT = '□';
/** Punctuation that both families have; in Chinese it is set full width. */
const AMBIGUOUS_IN_CHINESE = new Set('“”‘’—…');
/** CJK symbols and punctuation, kana, ideographs, compatibility and full-width forms. */
const HAN =
  /[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{2ffff}]/u;

/** Splits text by the family that prints it: PDFKit has no font fallback of its own. */
export function splitScriptRuns(
  text: string,
  wish: FaceWish,
  language: Language,
  fonts: FontSet,
): ScriptRun[] {
  const latin: FontKey = wish.bold ? 'latin-bold' : wish.italic ? 'latin-italic' : 'latin-regular';
  const han: FontKey = wish.bold ? 'han-bold' : 'han-regular';
  const runs: { text: string; font: FontKey }[] = [];
  for (const character of text.replace(UNPRINTED, '')) {
    const printed = printable(character, latin, han, language, fonts);
    const last = runs.at(-1);
    if (last?.font === printed.font) last.text += printed.text;
    else runs.push(printed);
  }
  return runs;
}

function printable(
  character: string,
  latin: FontKey,
  han: FontKey,
  language: Language,
  fonts: FontSet,
): { text: string; font: FontKey } {
  const codePoint = character.codePointAt(0) ?? 0;
  const prefersHan =
    HAN.test(character) || (language === 'zh' && AMBIGUOUS_IN_CHINESE.has(character));
  const [first, second] = prefersHan ? [han, latin] : [latin, han];
  if (fonts[first].has(codePoint)) return { text: character, font: first };
  if (fonts[second].has(codePoint)) return { text: character, font: second };
  return { text: REPLACEMENT, font: fonts[latin].has(0x25a1) ? latin : han };
}
