import type { Words } from '#shared/text/vocabulary/words.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

/** A short text of the content in all four languages, looked up by its English wording. */
export type Phrases = (english: string) => Words;

/** Reads the phrases of the pack; `content check` proves that none is missing. */
export function readPhrases(database: ReadableDatabase): Phrases {
  const rows = database.all<Words>('phrases', sql`SELECT en, ru, zh, mn FROM phrase`);
  const phrases = new Map(rows.map((row) => [row.en, row]));
  return (english) => {
    const phrase = phrases.get(english);
    if (phrase === undefined) throw new Error(`the pack has no phrase “${english}”`);
    return phrase;
  };
}
