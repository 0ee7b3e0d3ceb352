import { fold } from './fold.ts';
import {
  ACCENTED_LATIN,
  AMBIGUOUS_LATIN,
  CYRILLIC_SOUNDS,
  LATIN_SOUNDS,
  SOUND_MERGERS,
} from './transliteration-tables.ts';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /^[a-z]+$/;
const ACCENTED = new RegExp(`[${Object.keys(ACCENTED_LATIN).join('')}]`, 'g');
const LATIN_GROUPS = new RegExp([...Object.keys(LATIN_SOUNDS), 'ch', 'j'].join('|'), 'g');

/** Joins doubled sounds and those that are one (`SOUND_MERGERS`), from left to right. */
function merge(sounds: string): string {
  let merged = '';
  for (const sound of sounds) {
    const last = merged.at(-1) ?? '';
    const joined = sound === last ? sound : SOUND_MERGERS[last + sound];
    if (joined === undefined) merged += sound;
    else {
      const rest = merged.slice(0, -1);
      merged = rest.endsWith(joined) ? rest : rest + joined;
    }
  }
  return merged;
}

/**
 * Keys under which one word is the same in Cyrillic and in every usual Latin spelling of it:
 * Ханка, Khanka, Hanka, Chanka → `hanka`; Сүхбаатар, Sukhbaatar, Sühbaatar → `suhbatar`.
 *
 * The first key is the one that names are stored under. A Latin word with “j” (ж or й) or “ch”
 * (ч or х) has more than one reading, and so more than one key. Words in other scripts, and
 * numbers, have none.
 */
export function transliterationKeys(word: string): string[] {
  const marked = word
    .normalize('NFC')
    .toLowerCase()
    .replace(ACCENTED, (letter) => ACCENTED_LATIN[letter] ?? letter);
  const folded = fold(marked);
  if (CYRILLIC.test(folded)) {
    const sounds = [...folded].map((letter) => CYRILLIC_SOUNDS[letter] ?? letter).join('');
    return [merge(sounds)];
  }
  if (!LATIN.test(folded)) return [];
  const readings = AMBIGUOUS_LATIN.map((ambiguous) =>
    merge(
      folded.replace(
        LATIN_GROUPS,
        (group) => ambiguous[group as 'j' | 'ch'] ?? LATIN_SOUNDS[group] ?? group,
      ),
    ),
  );
  // “xkh” would be a single “h”: initials, not a spelling.
  return [...new Set(readings)].filter((key) => key.length > 1 || folded.length < 3);
}
