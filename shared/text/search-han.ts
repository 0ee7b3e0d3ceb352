import type { HanFolding } from './search-tokens.ts';

const TRADITIONAL_PLAUSIBLE = /\p{Script=Han}/u;

/** Makes a folding out of a table of characters: each of `from` becomes the one at its place in `to`. */
export function createHanFolding(from: string, to: string): HanFolding {
  const table = new Map<string, string>();
  const targets = [...to];
  [...from].forEach((character, index) => {
    table.set(character, targets[index] ?? character);
  });
  return (text) =>
    TRADITIONAL_PLAUSIBLE.test(text)
      ? [...text].map((character) => table.get(character) ?? character).join('')
      : text;
}
