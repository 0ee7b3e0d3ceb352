import { type CsvCell, writeCsv } from '#shared/text/csv.ts';
import { type CompareCell, type CompareRow, cellSourceIds } from './compare-rows.ts';
import type { CompareWords } from './use-compare-words.ts';

/** The words of the heading line. */
interface CsvTitles {
  readonly group: string;
  readonly row: string;
  readonly isDifferent: string;
  readonly note: string;
  readonly sources: string;
}

/** Plain numbers stay numbers, so that a spreadsheet can add them. */
function value(row: CompareRow, cell: CompareCell, words: CompareWords): CsvCell {
  const isNumber = cell.kind === 'figure' || cell.kind === 'count' || cell.kind === 'share';
  return isNumber || cell.kind === 'year' ? cell.value : words.cell(row, cell);
}

/** A comparison as CSV: three columns for each thing compared, its value, its scope, its sources. */
export function compareCsv(
  names: readonly string[],
  rows: readonly CompareRow[],
  words: CompareWords,
  titles: CsvTitles,
): string {
  const heading = [
    titles.group,
    titles.row,
    titles.isDifferent,
    ...names.flatMap((name) => [name, `${name}: ${titles.note}`, `${name}: ${titles.sources}`]),
  ];
  const lines = rows.map((row) => {
    const unit = row.cells.map(words.unit).find((one) => one !== null) ?? null;
    return [
      words.group(row.subject.group),
      unit === null ? words.title(row.subject) : `${words.title(row.subject)} (${unit})`,
      row.isDifferent ? 1 : 0,
      ...row.cells.flatMap((cell) => [
        value(row, cell, words),
        words.note(cell) || null,
        cellSourceIds(cell).join(';') || null,
      ]),
    ];
  });
  return writeCsv([heading, ...lines]);
}
