import type { NameMatchRequest } from '#shared/api/search.ts';
import { NAME_IMPORTANCE, type SearchName, unpackSearchNames } from '#shared/text/search-names.ts';
import type { ReadableDatabase } from '../../database/database.ts';
import { readSearchNames } from '../../database/queries/search.ts';
import { lexiconOf } from './search-lexicon.ts';
import { findUnit } from './search-match.ts';
import { parseQuery, type QueryUnit } from './search-query.ts';

/** A word stands anywhere in a name as it is spelt, or begins a word of it by its sound or in pinyin. */
function holds(name: SearchName, unit: QueryUnit): boolean {
  return name.plain.replaceAll(' ', '').includes(unit.plain) || findUnit(name, unit) !== null;
}

/**
 * The ids of all things of a kind with a name that holds every word of a text: in any language and
 * script, former and alternative names and numbers included, folded as search folds. Nothing is
 * guessed: a list is narrowed to what its names say.
 */
export function nameMatches(
  database: ReadableDatabase,
  { kind, text }: NameMatchRequest,
): readonly string[] {
  const { units } = parseQuery(text, lexiconOf(database));
  if (units.length === 0) return [];
  const texts = units.flatMap((unit) => unit.forms.map((form) => form.text));
  return readSearchNames(database, kind)
    .filter(({ names }) =>
      unpackSearchNames(names, texts).some(
        (name) =>
          name.importance !== NAME_IMPORTANCE.category && units.every((unit) => holds(name, unit)),
      ),
    )
    .map(({ id }) => id);
}
