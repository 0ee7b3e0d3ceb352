import type { Language } from '#shared/text/language.ts';
import { type Names, nameText } from '#shared/text/names.ts';
import { NAME_IMPORTANCE, unpackSearchNames } from '#shared/text/search-names.ts';
import type { HanFolding } from '#shared/text/search-tokens.ts';
import type { SearchEntryRow } from '../../database/queries/search.ts';
import { findExcerpt, findLabel, holdsUnit } from './search-excerpt.ts';
import type { NameMatch } from './search-match.ts';
import type { QueryUnit, SearchQuery } from './search-query.ts';
import type { RankedEntry } from './search-rank.ts';

interface Reader {
  readonly language: Language;
  readonly foldHan: HanFolding;
  /** The description of the thing, read when it is asked for. */
  readonly description: () => Names | undefined;
}

/**
 * The name found; the one shown, or another in the reader's language, where it holds the words as
 * well: nobody needs to be told of a foreign one then.
 */
function nameFound(
  match: NameMatch,
  query: SearchQuery,
  packed: string,
  shown: string,
  { language, foldHan }: Reader,
): string {
  const { name } = match;
  const isCode =
    name.importance === NAME_IMPORTANCE.code || name.importance === NAME_IMPORTANCE.category;
  if (isCode || name.name === shown || name.language === language) return name.name;
  const texts = query.units.flatMap((unit) => unit.forms.map((form) => form.text));
  const own = unpackSearchNames(packed, texts).filter((one) => one.language === language);
  const known = [shown, ...own.map((one) => one.name)];
  const holdsAll = (text: string) => query.units.every((unit) => holdsUnit(text, unit, foldHan));
  return known.find(holdsAll) ?? name.name;
}

/**
 * What was found: a name; where only the description or labels hold a word of the query, those
 * words. `null` where nothing that a reader could see holds one.
 */
export function matchedText(
  query: SearchQuery,
  { entry: candidate, match, inLabels, inTexts }: RankedEntry,
  entry: SearchEntryRow,
  reader: Reader,
): string | null {
  const unitsAt = (indexes: readonly number[]): QueryUnit[] =>
    indexes.flatMap((index) => query.units[index] ?? []);
  const texts = inTexts.length === 0 ? undefined : reader.description();
  for (const unit of texts === undefined ? [] : unitsAt(inTexts)) {
    const excerpt = texts && findExcerpt(texts, unit, reader.language, reader.foldHan);
    if (excerpt) return excerpt;
  }
  const shown = nameText(entry, reader.language, entry.id);
  if (match !== null) return nameFound(match, query, candidate.names, shown, reader);
  const [labelUnit] = unitsAt(inLabels);
  if (labelUnit === undefined) return null;
  return findLabel(entry.labels, labelUnit, reader.foldHan) ?? shown;
}
