import type { Language } from './language.ts';

/** How much a name counts, the most first. A category answers only when it is typed whole. */
export const NAME_IMPORTANCE = { shown: 0, scientific: 1, other: 2, code: 3, category: 4 } as const;
export type NameImportance = (typeof NAME_IMPORTANCE)[keyof typeof NAME_IMPORTANCE];

/** One name of a thing as search compares it with a query. */
export interface SearchName {
  /** Empty for codes, categories and scientific names. */
  readonly language: Language | '';
  readonly importance: NameImportance;
  readonly name: string;
  /** Folded words. */
  readonly plain: string;
  /** Keys across scripts of the words; of Han characters pinyin, a syllable a word. */
  readonly sound: string;
  /** The name without generic words and without spaces, plain and by its sound. */
  readonly core: string;
  readonly coreSound: string;
  /** First letters of the pinyin of the whole and of the core. */
  readonly initials: string;
}

/**
 * The key of a category, set apart by a blank from those of names: a name's key never has one, so
 * no beginning of a name leads here.
 *
 * @param compact its folded words without spaces
 */
export function categoryKey(compact: string): string {
  return ` ${compact}`;
}

const FIELD = '\t';
const LINE = '\n';

/** Writes names one a line, their parts behind tabs. */
export function packSearchNames(names: readonly SearchName[]): string {
  return names
    .map((one) =>
      [
        one.language,
        one.importance,
        one.name.replace(/\s+/g, ' '),
        one.plain,
        one.sound,
        one.core,
        one.coreSound,
        one.initials,
      ].join(FIELD),
    )
    .join(LINE);
}

/**
 * Reads the names in which one of some texts stands, spaces aside; the others cannot match and
 * are not taken apart.
 */
export function unpackSearchNames(packed: string, texts: readonly string[]): SearchName[] {
  const holds = (text: string) => {
    const compact = text.replaceAll(' ', '');
    return texts.some((one) => compact.includes(one));
  };
  if (!holds(packed)) return [];
  return packed.split(LINE).flatMap((line) => {
    if (!holds(line)) return [];
    const [
      language = '',
      importance = '',
      name = '',
      plain = '',
      sound = '',
      core = '',
      coreSound = '',
      initials = '',
    ] = line.split(FIELD);
    return [
      {
        language: language as Language | '',
        importance: Number(importance) as NameImportance,
        name,
        plain,
        sound,
        core,
        coreSound,
        initials,
      },
    ];
  });
}
