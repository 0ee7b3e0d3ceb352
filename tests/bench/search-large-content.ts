import type { Content } from '#data/build/content/content-tables.ts';
import type { EntityKind } from '#shared/model/closed-lists.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';

/** How many of each kind, in about the proportions of a larger atlas; 50,000 together. */
const COUNTS: Readonly<Partial<Record<EntityKind, number>>> = {
  site: 19_000,
  place: 14_000,
  species: 7_000,
  river: 4_000,
  lake: 3_000,
  designation: 2_000,
  response: 600,
  corridor: 400,
};

/** Tables of the content that the kinds stand in. */
const TABLES = {
  site: 'sites',
  place: 'places',
  species: 'species',
  river: 'rivers',
  lake: 'lakes',
  designation: 'designations',
  response: 'responses',
  corridor: 'corridors',
} as const;

/** A small generator with a fixed seed (mulberry32), so that every run measures the same pack. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const HAN = /\p{Script=Han}/u;

/** The beginning of one word and the end of another: new words that look like the old. */
function crossWords(a: string, b: string): string {
  return a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2)).toLowerCase();
}

/** A name of the same make as `model`: its rarer words are crossed with those of `other`. */
function crossNames(
  model: string,
  other: string,
  isCommon: (word: string) => boolean,
  random: () => number,
): string {
  if (HAN.test(model)) {
    const cut = Math.max(1, Math.min(4, Math.floor(model.length / 2)));
    return other.slice(0, cut) + model.slice(cut);
  }
  const others = other.split(' ').filter((word) => !isCommon(word));
  return model
    .split(' ')
    .map((word) => {
      const partner = others[Math.floor(random() * others.length)];
      return isCommon(word) || partner === undefined ? word : crossWords(word, partner);
    })
    .join(' ');
}

/** A word that stands in so many names says what a thing is, and is kept. */
const COMMON_WORD = 8;

/**
 * A content of 50,000 entries: each takes a real thing of its kind for a model and crosses the
 * words of its names, language by language, with those of another. Every second one has a
 * description, in two languages.
 */
export function largeContent(content: Content, seed = 7): Content {
  const random = createRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const bySubject = Map.groupBy(content.names, (row) => row.subject);
  const frequency = new Map<string, number>();
  for (const { name } of content.names) {
    for (const word of name.split(' ')) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const isCommon = (word: string) => (frequency.get(word) ?? 0) >= COMMON_WORD;
  const names: Content['names'][number][] = [];
  const descriptions: Content['descriptions'][number][] = [];
  const rows: Record<string, object[]> = {};
  for (const [kind, count] of Object.entries(COUNTS) as [keyof typeof TABLES, number][]) {
    const models = content[TABLES[kind]] as readonly { readonly id: string }[];
    rows[TABLES[kind]] = Array.from({ length: count }, (_, index) => {
      const model = pick(models);
      const other = bySubject.get(`${kind}:${pick(models).id}`) ?? [];
      const id = `${kind}-${index}`;
      const subject = `${kind}:${id}`;
      for (const name of bySubject.get(`${kind}:${model.id}`) ?? []) {
        const partner = other.find((one) => one.language === name.language) ?? name;
        names.push({
          ...name,
          subject,
          name: crossNames(name.name, partner.name, isCommon, random),
        });
      }
      if (index % 2 === 0) {
        const text = pick(content.descriptions);
        const kept: readonly Language[] = [pick(LANGUAGES), pick(LANGUAGES)];
        const texts = LANGUAGES.map((one) => [one, kept.includes(one) ? text[one] : '']);
        descriptions.push({ subject, ...Object.fromEntries(texts) } as typeof text);
      }
      const reference = kind === 'designation' ? { reference: String(10_000 + index) } : {};
      const sites = kind === 'designation' ? { site_ids: [`site-${index}`] } : {};
      return { ...model, id, ...reference, ...sites };
    });
  }
  const empty = { threats: [], threat_codes: [], ecoregions: [], border_areas: [] };
  return { ...content, ...empty, ...rows, names, descriptions } as unknown as Content;
}
