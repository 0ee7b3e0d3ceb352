/** What a cell may hold; `null` is an empty cell. */
export type CsvCell = string | number | null;

/** Without it, spreadsheet programs read UTF-8 as the computer's own code page. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Characters with which spreadsheet programs begin a formula, and the two that
 * they skip before one (OWASP, “CSV Injection”).
 */
const FORMULA_START = /^[=+\-@\t\r]/;

function writeCell(cell: CsvCell): string {
  if (cell === null) return '';
  // A number of ours is no formula, though it may begin with a minus sign.
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Writes rows as CSV (RFC 4180): comma, CRLF, quotes where they are needed, UTF-8 with
 * a byte order mark. A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => `${row.map(writeCell).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}
