/** Letters of a file's value that are worth showing. */
const LETTERS_SHOWN = 60;

/** A value of a file for a sentence. Lists and objects, which may be nested without end, by kind. */
export function quoteValue(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? 'a list or object'
    : String(value).slice(0, LETTERS_SHOWN).toWellFormed();
}
