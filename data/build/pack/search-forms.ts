import type { EntityKind } from '#shared/model/closed-lists.ts';
import { coreOfName } from '#shared/text/search-core.ts';
import type { SearchName } from '#shared/text/search-names.ts';
import {
  type HanFolding,
  hanTokens,
  type SearchWord,
  searchWords,
} from '#shared/text/search-tokens.ts';
import { pinyinSyllables } from './search-han.ts';

const HAN = /\p{Script=Han}/u;

/** Longest beginning of a pinyin run that is kept: six to eight syllables. */
export const LONGEST_PINYIN_TOKEN = 24;

/** The folded forms of one name, and what the indexes hold of it. */
export interface NameForms
  extends Pick<SearchName, 'plain' | 'sound' | 'core' | 'coreSound' | 'initials'> {
  /** What is found by words. */
  readonly tokens: readonly string[];
  /** What is found by its whole or its beginning. */
  readonly keys: readonly string[];
  /** Words that a slip may stand for. */
  readonly slipWords: readonly string[];
}

/** Sounds of each character or of the word as a whole. */
function soundsOf(word: SearchWord): string[] {
  return word.isHan ? pinyinSyllables(word.plain) : [word.keys[0] ?? word.plain];
}

/** Pinyin from every syllable on, run together: “xingkai” begins one of them in 黑龙江兴凯湖. */
function pinyinTokens(syllables: readonly string[]): string[] {
  return syllables.map((_, index) =>
    syllables.slice(index).join('').slice(0, LONGEST_PINYIN_TOKEN),
  );
}

function initials(syllables: readonly string[]): string[] {
  return syllables.length < 2 ? [] : [syllables.map((syllable) => syllable[0]).join('')];
}

/** Folds one name of a thing for every way in which it may be typed. */
export function nameForms(name: string, kind: EntityKind, foldHan: HanFolding): NameForms {
  const words = searchWords(name, foldHan);
  const sounds = words.map(soundsOf);
  const parts = coreOfName(
    words.map((word) => word.plain),
    kind,
  );
  const core = parts.map(({ word, from, to }) => words[word]?.plain.slice(from, to)).join('');
  const coreSounds = parts.map(({ word, from, to }) =>
    words[word]?.isHan ? (sounds[word] ?? []).slice(from, to) : (sounds[word] ?? []),
  );
  const tokens = words.flatMap((word, index) => {
    const own = sounds[index] ?? [];
    return word.isHan ? [...hanTokens(word.plain), ...pinyinTokens(own)] : [word.plain, ...own];
  });
  const allInitials = [
    ...words.flatMap((word, index) => (word.isHan ? initials(sounds[index] ?? []) : [])),
    ...parts.flatMap(({ word }, index) =>
      words[word]?.isHan ? initials(coreSounds[index] ?? []) : [],
    ),
  ];
  const plain = words.map((word) => word.plain);
  const sound = sounds.flat();
  const coreSound = coreSounds.flat().join('');
  return {
    plain: plain.join(' '),
    sound: sound.join(' '),
    core,
    coreSound,
    initials: [...new Set(allInitials)].join(' '),
    tokens: [...new Set([...tokens, ...allInitials])],
    keys: [...new Set([plain.join(''), sound.join(''), core, coreSound])].filter(
      (key) => key !== '',
    ),
    slipWords: words.flatMap((word) => (word.isHan ? [] : [word.plain, ...word.keys.slice(0, 1)])),
  };
}

/** The words of labels, as typed and by their keys, each once; runs of Han characters whole. */
export function foldedWords(text: string, foldHan: HanFolding): string[] {
  const words = searchWords(text, foldHan).flatMap((word) => [
    word.plain,
    ...word.keys.slice(0, 1),
  ]);
  return [...new Set(words)];
}

/** What the index holds of a folded word. */
export function tokensOf(word: string): string[] {
  return HAN.test(word) ? hanTokens(word) : [word];
}
