import { fold } from './fold.ts';

const WORD = /[\p{L}\p{N}]+/gu;
const HAN = /\p{Script=Han}/u;
const HAN_RUN = /\p{Script=Han}+/gu;

/**
 * Splits a text into the tokens of the search index: folded words; of each run of Han characters
 * every single character and every pair, because Chinese has no spaces.
 */
export function searchTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const [word] of fold(text).matchAll(WORD)) {
    if (!HAN.test(word)) {
      tokens.push(word);
      continue;
    }
    for (const [run] of word.matchAll(HAN_RUN)) {
      const characters = [...run];
      tokens.push(...characters);
      for (let index = 0; index + 1 < characters.length; index += 1) {
        tokens.push(`${characters[index]}${characters[index + 1]}`);
      }
    }
    tokens.push(...(word.replace(HAN_RUN, ' ').match(WORD) ?? []));
  }
  return tokens;
}

/**
 * The tokens a query must match: of Han runs only the pairs (or the one character), since the
 * pairs say more than their characters.
 */
export function queryTokens(query: string): string[] {
  const tokens = searchTokens(query);
  const hasPairs = tokens.some((token) => HAN.test(token) && [...token].length > 1);
  return [
    ...new Set(
      hasPairs ? tokens.filter((token) => !HAN.test(token) || [...token].length > 1) : tokens,
    ),
  ];
}
