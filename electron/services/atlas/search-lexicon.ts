import { createHanFolding } from '#shared/text/search-han.ts';
import type { ReadableDatabase } from '../../database/database.ts';
import { readCommonWords, readHanTable } from '../../database/queries/search.ts';
import type { SearchLexicon } from './search-query.ts';

const lexicons = new WeakMap<ReadableDatabase, SearchLexicon>();

/** The pack's own tables of characters and common words, read at the first question. */
export function lexiconOf(database: ReadableDatabase): SearchLexicon {
  const known = lexicons.get(database);
  if (known !== undefined) return known;
  const table = readHanTable(database);
  const lexicon = {
    foldHan: createHanFolding(table?.traditional ?? '', table?.simplified ?? ''),
    commonWords: readCommonWords(database),
  };
  lexicons.set(database, lexicon);
  return lexicon;
}
