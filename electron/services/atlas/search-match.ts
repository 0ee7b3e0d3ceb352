import type { EntityKind } from '#shared/model/closed-lists.ts';
import { coreOfName } from '#shared/text/search-core.ts';
import { NAME_IMPORTANCE, type SearchName } from '#shared/text/search-names.ts';
import type { FormKind, QueryUnit, SearchQuery } from './search-query.ts';
import { hasStem } from './search-stems.ts';

const HAN = /\p{Script=Han}/u;

/** Shortest form that may run over the end of a word: “sihotealin”, “xingkai”. */
const SHORTEST_RUN_ON = 3;

/** Where a form stands in a name written without spaces. */
interface Place {
  readonly text: string;
  readonly atStart: boolean;
  /** It ends where a word ends. */
  readonly isWhole: boolean;
  readonly atEnd: boolean;
  /** Share of the name's letters. */
  readonly share: number;
}

interface Found extends Place {
  readonly kind: FormKind;
}

/** Looks for a form at the start of any word; a Han form anywhere. */
function findForm(words: string, text: string, isHan: boolean): Place | null {
  const at = isHan ? words.indexOf(text) : ` ${words}`.indexOf(` ${text}`);
  if (at >= 0) {
    const end = at + text.length;
    return {
      atStart: at === 0,
      isWhole: isHan || end === words.length || words[end] === ' ',
      atEnd: end === words.length,
      share: text.length / words.replaceAll(' ', '').length,
      text,
    };
  }
  if (text.length < SHORTEST_RUN_ON || !words.includes(' ')) return null;
  const compact = words.replaceAll(' ', '');
  if (!compact.includes(text)) return null;
  const starts = wordStarts(words);
  for (let from = compact.indexOf(text); from >= 0; from = compact.indexOf(text, from + 1)) {
    if (!starts.has(from)) continue;
    const end = from + text.length;
    return {
      atStart: from === 0,
      isWhole: end === compact.length || starts.has(end),
      atEnd: end === compact.length,
      share: text.length / compact.length,
      text,
    };
  }
  return null;
}

function wordStarts(words: string): ReadonlySet<number> {
  const starts = new Set<number>();
  let position = 0;
  for (const word of words.split(' ')) {
    starts.add(position);
    position += word.length;
  }
  return starts;
}

/** Looks for a stem in the words of a name, as they are spelt. */
function findStem(words: string, stem: string): Place | null {
  let position = 0;
  const letters = words.replaceAll(' ', '').length;
  for (const word of words.split(' ')) {
    if (hasStem(word, stem)) {
      return {
        text: stem,
        atStart: position === 0,
        isWhole: word === stem,
        atEnd: position + word.length === letters,
        share: stem.length / letters,
      };
    }
    position += word.length;
  }
  return null;
}

/** The best place of a unit in a name: as typed, by its sound, without its ending, as a guess. */
export function findUnit(name: SearchName, unit: QueryUnit): Found | null {
  const isPinyin = name.language === 'zh' && HAN.test(name.plain);
  let best: Found | null = null;
  for (const { text, kind } of unit.forms) {
    if (best !== null && best.kind !== kind && best.isWhole) break;
    if (kind === 'stem') {
      const found = findStem(name.plain, text);
      if (found !== null && (best === null || found.isWhole)) best = { ...found, kind };
      continue;
    }
    const inPlain: Place | null = kind === 'sound' ? null : findForm(name.plain, text, unit.isHan);
    const isSound: boolean = kind !== 'typed' || isPinyin;
    const found: Place | null = inPlain ?? (isSound ? findForm(name.sound, text, false) : null);
    if (found === null) continue;
    if (best === null || (found.isWhole && !best.isWhole)) best = { ...found, kind };
  }
  return best ?? (isPinyin ? findInitials(name, unit) : null);
}

/** First letters of pinyin: “xkh” for 兴凯湖. */
function findInitials(name: SearchName, unit: QueryUnit): Found | null {
  const isThere = ` ${name.initials} `.includes(` ${unit.plain} `);
  return isThere
    ? { text: unit.plain, atStart: true, isWhole: true, atEnd: true, share: 0.5, kind: 'guess' }
    : null;
}

/**
 * How names answer a query, best first. The steps are far enough apart that what is taken off
 * below (sound, guess, label) never lifts one kind of answer over another by chance.
 */
export const ANSWER = {
  whole: 100,
  core: 95,
  coreOfQuery: 90,
  start: 80,
  end: 79,
  words: 75,
  spread: 50,
  label: 40,
  guessedSpread: 34,
  description: 30,
  partial: 20,
} as const;

/** Taken off by the importance of the name (`NAME_IMPORTANCE`). */
const LESS_BY_IMPORTANCE = [0, 1, 6, 8, 8] as const;
const LESS_FOR_FORM: Readonly<Record<FormKind, number>> = {
  typed: 0,
  sound: 2,
  stem: 6,
  guess: 12,
};
/**
 * The head noun of a species stands last in all four languages: 鹤 asks for 丹顶鹤 before 鹤岗, leopard
 * for the Amur leopard before the leopard cat, бар for the tiger before Барабаш.
 */
const MORE_FOR_SPECIES_BY_LAST_WORD = 3;

/** What a guess counts where only some words of the query stand in a name. */
const WEIGHT_OF_GUESS = 0.3;

/** One name measured against a query. */
export interface NameMatch {
  readonly name: SearchName;
  /** For each unit 1 if it stands in the name, less if only a guess does, 0 if not. */
  readonly found: readonly number[];
  /** One of `ANSWER`, less deductions; 0 unless all units stand in the name. */
  readonly value: number;
  /** The words stand in the name as typed, not only by their sound or as a guess. */
  readonly isTyped: boolean;
  /** Share of the name's letters that the query accounts for, 0–1. */
  readonly closeness: number;
}

interface Whole {
  readonly answer: number;
  readonly isSound: boolean;
}

/** Names without spaces, compared with the whole query; `null` where it is neither. */
function compareWhole(name: SearchName, compacts: readonly string[]): Whole | null {
  const [typed = ''] = compacts;
  const plain = name.plain.replaceAll(' ', '');
  if (plain === typed) return { answer: ANSWER.whole, isSound: false };
  const sound = name.sound.replaceAll(' ', '');
  if (compacts.includes(sound)) return { answer: ANSWER.whole, isSound: sound !== plain };
  if (name.core === typed) return { answer: ANSWER.core, isSound: false };
  if (compacts.includes(name.coreSound)) return { answer: ANSWER.core, isSound: true };
  return null;
}

/** True if the query without its generic words is the core of the name: озеро Ханка, Ханка. */
function isSameCore(name: SearchName, query: SearchQuery, kind: EntityKind): boolean {
  const plains = query.units.map((unit) => unit.plain);
  const parts = coreOfName(plains, kind);
  const core = parts.map(({ word, from, to }) => plains[word]?.slice(from, to)).join('');
  if (core === name.core) return true;
  const sounds = parts.map(({ word }) => {
    const unit = query.units[word];
    return unit?.forms.find((form) => form.kind === 'sound')?.text ?? unit?.plain;
  });
  return sounds.join('') === name.coreSound;
}

/** The best answer that all units together give, all of them standing in the name. */
function answerOf(name: SearchName, places: readonly Found[], kind: EntityKind): number {
  const isWhole = places.every((place) => place.isWhole);
  const text = places.map((place) => place.text).join('');
  if (isWhole && places.reduce((sum, place) => sum + place.share, 0) > 0.999) {
    return ANSWER.whole - 1;
  }
  if (text === name.core || text === name.coreSound) return ANSWER.core;
  const more = isWhole ? 1 : 0;
  const [first] = places;
  const isRun = places.filter((place) => place.atStart).length === 1;
  if (first?.atStart && isRun) return ANSWER.start + more;
  const last = places.at(-1);
  if (isWhole && last !== undefined && (last.atEnd || name.core.endsWith(last.text))) {
    const isNoun = kind === 'species' && name.importance !== NAME_IMPORTANCE.scientific;
    const forNoun = isNoun ? MORE_FOR_SPECIES_BY_LAST_WORD : 0;
    return ANSWER.end + more + forNoun;
  }
  return ANSWER.words + more;
}

function notFound(name: SearchName, { units }: SearchQuery): NameMatch {
  return { name, found: units.map(() => 0), value: 0, isTyped: false, closeness: 0 };
}

/** Measures one name against the query. */
export function matchName(name: SearchName, query: SearchQuery, kind: EntityKind): NameMatch {
  const less = LESS_BY_IMPORTANCE[name.importance];
  const whole = compareWhole(name, query.compacts);
  if (whole !== null) {
    const value = whole.answer - less - (whole.isSound ? LESS_FOR_FORM.sound : 0);
    return {
      name,
      found: query.units.map(() => 1),
      value,
      isTyped: !whole.isSound,
      closeness: 1,
    };
  }
  if (name.importance === NAME_IMPORTANCE.category) return notFound(name, query);
  const places = query.units.map((unit) => findUnit(name, unit));
  const known = places.filter((place) => place !== null);
  if (known.length === 0) return notFound(name, query);
  const isTyped = known.every((place) => place.kind === 'typed');
  const closeness = Math.min(
    1,
    known.reduce((sum, place) => sum + place.share, 0),
  );
  if (name.importance !== NAME_IMPORTANCE.code && isSameCore(name, query, kind)) {
    return {
      name,
      found: query.units.map(() => 1),
      value: ANSWER.coreOfQuery - less,
      isTyped,
      closeness,
    };
  }
  const found = places.map((place) =>
    place === null ? 0 : place.kind === 'guess' || place.kind === 'stem' ? WEIGHT_OF_GUESS : 1,
  );
  if (known.length < places.length) return { name, found, value: 0, isTyped, closeness };
  const lessForForm = Math.max(...known.map((place) => LESS_FOR_FORM[place.kind]));
  const value = answerOf(name, known, kind) - less - lessForForm;
  return { name, found, value, isTyped, closeness };
}
