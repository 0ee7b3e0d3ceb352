const LETTER = /^\p{L}$/u;
const LATIN_LETTER = /^\p{Script=Latin}$/u;
/** What the key of `/` and `?` writes on a Russian keyboard. */
const RUSSIAN_SLASH = ['.', ','];

/**
 * What a key means to a shortcut: a letter in lower case, another character or name as it is.
 * Where the keyboard writes another alphabet, such as Russian or Mongolian, the key's place tells
 * the Latin letter, or that it is the key of `/` and `?`.
 */
export function shortcutKey({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string {
  const isOtherLetter = LETTER.test(key) && !LATIN_LETTER.test(key);
  if (code === 'Slash' && (isOtherLetter || RUSSIAN_SLASH.includes(key))) {
    return shiftKey ? '?' : '/';
  }
  if (isOtherLetter && code.startsWith('Key')) return code.slice('Key'.length).toLowerCase();
  return LETTER.test(key) ? key.toLowerCase() : key;
}
