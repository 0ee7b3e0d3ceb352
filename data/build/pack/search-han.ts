import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';

/** Blocks of Unicode that hold the characters in use: CJK extension A, unified, compatibility. */
const HAN_BLOCKS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
] as const;

/** Traditional characters and, at the same places, the simplified ones they become. */
export interface HanTable {
  readonly traditional: string;
  readonly simplified: string;
}

/**
 * The traditional characters whose simplified form is another single character, after OpenCC.
 * Character by character, because a name is folded the same way on both sides and so meets itself.
 */
export function buildHanTable(): HanTable {
  const convert = Converter({ from: 't', to: 'cn' });
  let traditional = '';
  let simplified = '';
  for (const [first, last] of HAN_BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const character = String.fromCodePoint(code);
      const converted = convert(character);
      if (converted === character || converted.length !== 1) continue;
      traditional += character;
      simplified += converted;
    }
  }
  return { traditional, simplified };
}

/** Syllables of a run of Han characters, one a character, without tones; ü is written u. */
export function pinyinSyllables(run: string): string[] {
  const syllables = pinyin(run, { toneType: 'none', type: 'array' });
  const whole =
    syllables.length === [...run].length
      ? syllables
      : [...run].map((character) => pinyin(character, { toneType: 'none' }));
  return whole.map((syllable) => syllable.toLowerCase().replace(/ü/g, 'u'));
}
