/**
 * Letters of the scripts that the fonts of page and print hold: Noto Sans (Latin, Cyrillic, Greek)
 * and Noto Sans SC (Han, kana). Others would be empty boxes.
 */
const PRINTABLE_LETTER =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}\p{Script=Inherited}]/u;

/** Whether every letter and mark of a text can be printed. */
export function isPrintable(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]/gu) ?? []).every((letter) => PRINTABLE_LETTER.test(letter));
}
