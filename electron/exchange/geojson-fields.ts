import type { AdjustedFeature } from '#shared/api/annotations.ts';
import {
  type Annotation,
  MAXIMUM_AUTHOR_LENGTH,
  MAXIMUM_NOTE_LENGTH,
  MAXIMUM_SHARED_VERSIONS,
  MAXIMUM_TITLE_LENGTH,
  VERSION_NAME,
} from '#shared/model/annotation.ts';
import { ANNOTATION_CATEGORIES, ANNOTATION_COLOURS } from '#shared/model/closed-lists.ts';
import { quoteValue } from './quote-value.ts';
import { readTime } from './read-time.ts';

/** What a file says about an annotation. A field that is missing, or cannot be read, is not there. */
export type ImportedFields = Partial<
  Omit<Annotation, 'id' | 'geometry' | 'revision' | 'sharedVersions'>
>;

/** A change that reading had to make. */
export type Adjustment = Omit<AdjustedFeature, 'index'>;

export interface ReadFields {
  readonly fields: ImportedFields;
  readonly sharedVersions: readonly string[];
  readonly adjustments: readonly Adjustment[];
}

type Properties = Readonly<Record<string, unknown>>;

/** Property names under which programs of the region keep a title or a note; case does not count. */
const TITLE_KEYS = ['title', 'name', 'название', 'name_ru', '名称', 'нэр', 'label'];
const NOTE_KEYS = [
  ...['note', 'description', 'desc', 'descript', 'comment', 'notes'],
  ...['описание', 'примечание', '备注', '描述', 'тайлбар'],
];

function textOf(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  // SQLite would change half a surrogate pair, and a zero ends text in many a program.
  return typeof value === 'string' ? value.toWellFormed().replaceAll('\0', '') : null;
}

/** The text of the first key that has one. A property of this program's own name may be empty. */
function findText(properties: Properties, keys: readonly string[]): string | undefined {
  const own = textOf(properties[keys[0] ?? '']);
  if (own !== null && own.trim() !== '') return own;
  const byKey = new Map(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]),
  );
  for (const key of keys) {
    const text = textOf(byKey.get(key))?.trim() ?? '';
    if (text !== '') return text;
  }
  return own ?? undefined;
}

/** Cuts a text without leaving half a letter; the mark at the end counts. */
export function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}

function readVersions(value: unknown): string[] {
  const names = typeof value === 'string' ? value.split(/[\s",[\]]+/) : value;
  if (!Array.isArray(names)) return [];
  return names
    .filter((name): name is string => typeof name === 'string' && VERSION_NAME.test(name))
    .slice(-MAXIMUM_SHARED_VERSIONS);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** Reads the properties of a feature, each field for itself: one that is bad spoils no other. */
export function readFields(properties: Properties): ReadFields {
  const adjustments: Adjustment[] = [];
  const adjust = (code: Adjustment['code'], reason: string) => adjustments.push({ code, reason });
  const fields: { -readonly [Name in keyof ImportedFields]: ImportedFields[Name] } = {};

  const title = findText(properties, TITLE_KEYS);
  let note = findText(properties, NOTE_KEYS);
  if (title !== undefined) fields.title = cutText(title, MAXIMUM_TITLE_LENGTH);
  if (title !== undefined && fields.title !== title) {
    note = note === undefined || note === '' ? title : `${title}\n\n${note}`;
    adjust('title-cut', 'its title was cut; the whole title stands in the note');
  }
  if (note !== undefined) fields.note = cutText(note, MAXIMUM_NOTE_LENGTH);
  if (fields.note !== note)
    adjust('note-cut', `its note was cut at ${MAXIMUM_NOTE_LENGTH} letters`);

  const { category, colour, author } = properties;
  const knownCategory = oneOf(ANNOTATION_CATEGORIES, category);
  if (knownCategory !== undefined) fields.category = knownCategory;
  else if (isGiven(category)) adjust('category', `“${quoteValue(category)}” is no category`);
  const knownColour = oneOf(ANNOTATION_COLOURS, colour);
  if (knownColour !== undefined) fields.colour = knownColour;
  const authorText = textOf(author);
  if (authorText !== null) fields.author = cutText(authorText, MAXIMUM_AUTHOR_LENGTH);

  for (const name of ['createdAt', 'updatedAt'] as const) {
    const time = readTime(properties[name]);
    if (time !== null) fields[name] = time;
    else if (isGiven(properties[name])) adjust('date', `its ${name} cannot be read as a time`);
  }
  return { fields, sharedVersions: readVersions(properties['sharedVersions']), adjustments };
}
