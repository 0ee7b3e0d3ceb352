import { ATLAS_ID, type EntityKind } from '#shared/model/closed-lists.ts';
import type { Language } from '#shared/text/language.ts';
import { LANGUAGES } from '#shared/text/language.ts';
import type { Names } from '#shared/text/names.ts';
import { NAME_IMPORTANCE, type NameImportance } from '#shared/text/search-names.ts';
import { COUNTRY_WORDS, ENTITY_KIND_WORDS } from '#shared/text/vocabulary/places.ts';
import {
  DESIGNATION_WORDS,
  SITE_CATEGORY_WORDS,
  SITE_LEVEL_WORDS,
} from '#shared/text/vocabulary/sites.ts';
import { RED_LIST_WORDS, SPECIES_ROLE_WORDS } from '#shared/text/vocabulary/species.ts';
import type { Words } from '#shared/text/vocabulary/words.ts';
import { SUBJECT_TABLES } from '../content/check-references.ts';
import type { Content, ContentRow } from '../content/content-tables.ts';
import { categoryNames } from './search-categories.ts';
import { REFERENCE_PREFIXES, synonymsOf } from './search-synonyms.ts';

export interface EntryName {
  readonly name: string;
  readonly language: Language | '';
  readonly importance: NameImportance;
}

/** One thing that can be found; texts as they are, folded when they are written. */
export interface SearchEntry {
  readonly kind: EntityKind;
  readonly id: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly shown: Names;
  readonly names: readonly EntryName[];
  /** Stands before others of its kind where nothing else decides. */
  readonly isFlagship: boolean;
  /** Words of closed lists that hold for it: category, level, province, status. */
  readonly labels: readonly string[];
  readonly descriptions: readonly string[];
}

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** The order in which the page chooses the name shown. */
const SHOWN_KINDS: readonly string[] = ['official', 'common', 'transliterated'];

function coordinate(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function wordsOf(words: Words | undefined): string[] {
  return words === undefined ? [] : LANGUAGES.map((language) => words[language]);
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value : [];
}

type Designation = ContentRow<'designations'>;

/** Numbers and codes that a thing is known by; of a site also those of its designations. */
function codesOf(
  kind: EntityKind,
  row: Row,
  threatCodes: readonly ContentRow<'threat_codes'>[],
  designations: readonly Designation[],
): string[] {
  const codes = typeof row.reference === 'string' ? [row.reference] : [];
  if (kind === 'designation') {
    const prefixes = REFERENCE_PREFIXES[row.kind as keyof typeof REFERENCE_PREFIXES] ?? [];
    codes.push(...prefixes.flatMap((prefix) => codes.map((code) => `${prefix} ${code}`)));
  }
  if (kind === 'province') codes.push(row.id);
  codes.push(...threatCodes.map((one) => one.code));
  codes.push(...designations.flatMap((one) => one.reference ?? []));
  return [...new Set(codes)];
}

function inNoLanguage(names: readonly string[], importance: NameImportance): EntryName[] {
  return names.map((name) => ({ name, language: '', importance }));
}

/** A category with who gives it: “crane VU” asks for both. */
function labelOf(list: string, category: unknown): string[] {
  return typeof category === 'string' ? [`${list} ${category}`] : [];
}

/** Labels of a thing's own row; those of its provinces are added by the caller. */
function ownLabels(kind: EntityKind, row: Row): string[] {
  const labels = wordsOf(ENTITY_KIND_WORDS[kind]);
  if (kind === 'site') {
    labels.push(
      ...wordsOf(SITE_CATEGORY_WORDS[row.category as keyof typeof SITE_CATEGORY_WORDS]),
      String(row.native_category),
      ...wordsOf(SITE_LEVEL_WORDS[row.level as keyof typeof SITE_LEVEL_WORDS]),
      ...labelOf('IUCN', row.iucn_category),
    );
  }
  if (kind === 'designation') {
    labels.push(...wordsOf(DESIGNATION_WORDS[row.kind as keyof typeof DESIGNATION_WORDS]));
  }
  if (kind === 'species') {
    labels.push(
      ...wordsOf(RED_LIST_WORDS[row.red_list_category as keyof typeof RED_LIST_WORDS]),
      ...labelOf('IUCN', row.red_list_category),
      ...labelOf('CITES', row.cites_appendix),
      ...listOf(row.roles).flatMap((role) =>
        wordsOf(SPECIES_ROLE_WORDS[role as keyof typeof SPECIES_ROLE_WORDS]),
      ),
      String(row.class),
      String(row.order),
      String(row.family),
    );
  }
  labels.push(...wordsOf(COUNTRY_WORDS[row.country as keyof typeof COUNTRY_WORDS]));
  return labels;
}

/** Everything that can be found, in the order of the content. */
export function searchEntries(content: Content): SearchEntry[] {
  const names = Map.groupBy(content.names, (row) => row.subject);
  const descriptions = new Map(content.descriptions.map((row) => [row.subject, row]));
  const shownNames = (subject: string): Names => {
    const own = names.get(subject) ?? [];
    const shown = (language: Language) =>
      SHOWN_KINDS.flatMap((kind) =>
        own.filter((one) => one.language === language && one.kind === kind),
      )[0]?.name ?? null;
    return { en: shown('en'), ru: shown('ru'), zh: shown('zh'), mn: shown('mn') };
  };
  const provinceNames = new Map(
    content.provinces.map(({ id }) => [
      id as string,
      Object.values(shownNames(`province:${id}`)).filter((name) => name !== null),
    ]),
  );
  const threatCodes = Map.groupBy(content.threat_codes, (row) => row.threat_id);
  const designations = new Map<string, Designation[]>();
  for (const one of content.designations) {
    for (const site of one.site_ids) {
      designations.set(site, [...(designations.get(site) ?? []), one]);
    }
  }
  const rowsByKind = new Map<EntityKind, readonly Row[]>([
    ['atlas', [{ id: ATLAS_ID }]],
    ...Object.entries(SUBJECT_TABLES).map(
      ([kind, table]) => [kind as EntityKind, content[table] as unknown as Row[]] as const,
    ),
  ]);
  return [...rowsByKind].flatMap(([kind, rows]) =>
    rows.map((row): SearchEntry => {
      const subject = `${kind}:${row.id}`;
      const description = descriptions.get(subject);
      const provinces = listOf(row.provinces ?? (row.province_id ? [row.province_id] : []));
      const covering = kind === 'site' ? (designations.get(row.id) ?? []) : [];
      const codes = codesOf(
        kind,
        row,
        kind === 'threat' ? (threatCodes.get(row.id) ?? []) : [],
        covering,
      );
      const scientific = typeof row.scientific_name === 'string' ? [row.scientific_name] : [];
      return {
        kind,
        id: row.id,
        longitude: coordinate(row.longitude),
        latitude: coordinate(row.latitude),
        shown: shownNames(subject),
        names: [
          ...(names.get(subject) ?? []).map((one) => ({
            name: one.name,
            language: one.language,
            importance: SHOWN_KINDS.includes(one.kind)
              ? NAME_IMPORTANCE.shown
              : NAME_IMPORTANCE.other,
          })),
          ...synonymsOf(subject).map((one) => ({ ...one, importance: NAME_IMPORTANCE.other })),
          ...inNoLanguage(scientific, NAME_IMPORTANCE.scientific),
          ...inNoLanguage(codes, NAME_IMPORTANCE.code),
          ...inNoLanguage(categoryNames(row), NAME_IMPORTANCE.category),
        ],
        isFlagship: listOf(row.roles).includes('flagship'),
        labels: [
          ...new Set([
            ...ownLabels(kind, row),
            // What is asked for as “Ramsar Khanka”.
            ...covering.flatMap((one) => wordsOf(DESIGNATION_WORDS[one.kind])),
            ...provinces.flatMap((id) => provinceNames.get(id) ?? []),
          ]),
        ],
        descriptions: LANGUAGES.flatMap((language) => description?.[language] ?? []),
      };
    }),
  );
}
