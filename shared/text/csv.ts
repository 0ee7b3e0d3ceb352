import type { Language } from './language.ts';

/** What a cell may hold; `null` is an empty cell. */
export type CsvCell = string | number | null;

/** How a CSV file is written so that the spreadsheet programs of a language open it by a double click. */
export interface CsvForm {
  readonly delimiter: ',' | ';';
  /** Between several values in one cell. */
  readonly valueSeparator: ';' | ' | ';
  readonly decimalSign: '.' | ',';
}

/** RFC 4180, as English and Chinese settings read it. */
const COMMA_FORM: CsvForm = { delimiter: ',', valueSeparator: ';', decimalSign: '.' };

/**
 * As Russian and Mongolian settings read it: there the list separator is a semicolon, a file with
 * commas lands in one column, and 12.5 becomes the 12th of May.
 */
const SEMICOLON_FORM: CsvForm = { delimiter: ';', valueSeparator: ' | ', decimalSign: ',' };

const FORMS: Readonly<Record<Language, CsvForm>> = {
  en: COMMA_FORM,
  ru: SEMICOLON_FORM,
  zh: COMMA_FORM,
  mn: SEMICOLON_FORM,
};

/** The form that the readers of a language can open. */
export function csvForm(language: Language): CsvForm {
  return FORMS[language];
}

/** Several values for one cell; a separator inside a value becomes a comma. */
export function joinValues(values: readonly string[], { valueSeparator }: CsvForm): string {
  const sign = valueSeparator.trim();
  return values.map((value) => value.replaceAll(sign, ',')).join(valueSeparator);
}

/** Without it, spreadsheet programs read UTF-8 as the computer's own code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Characters with which spreadsheet programs begin a formula, and the two that
 * they skip before one (OWASP, “CSV Injection”).
 */
const FORMULA_START = /^[=+\-@\t\r]/;

function writeCell(cell: CsvCell, { delimiter, decimalSign }: CsvForm): string {
  if (cell === null) return '';
  // A number of ours is no formula, though it may begin with a minus sign.
  if (typeof cell === 'number') {
    const figure = String(cell).replace('.', decimalSign);
    return figure.includes(delimiter) ? `"${figure}"` : figure;
  }
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  const needsQuotes = harmless.includes(delimiter) || /["\r\n]/.test(harmless);
  return needsQuotes ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Writes rows as CSV (RFC 4180, but for the delimiter of some languages): CRLF, quotes where they
 * are needed, UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], form: CsvForm): string {
  const lines = rows.map(
    (row) => `${row.map((cell) => writeCell(cell, form)).join(form.delimiter)}\r\n`,
  );
  return BYTE_ORDER_MARK + lines.join('');
}
