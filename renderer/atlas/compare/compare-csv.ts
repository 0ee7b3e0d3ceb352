import type { Source } from '#shared/model/source.ts';
import { type CsvCell, type CsvForm, joinValues, writeCsv } from '#shared/text/csv.ts';
import { type CompareCell, type CompareRow, cellSourceIds } from './compare-rows.ts';
import type { CompareWords } from './use-compare-words.ts';

/** The words of the heading line. */
interface CsvTitles {
  readonly group: string;
  readonly row: string;
  readonly isDifferent: string;
  readonly note: string;
  readonly sources: string;
  readonly addresses: string;
}

/** Plain numbers stay numbers, so that a spreadsheet can add them. */
function value(row: CompareRow, cell: CompareCell, words: CompareWords): CsvCell {
  const isNumber = cell.kind === 'figure' || cell.kind === 'count' || cell.kind === 'share';
  return isNumber || cell.kind === 'year' ? cell.value : words.cell(row, cell);
}

/**
 * A comparison as CSV: four columns for each thing compared: its value, its scope, the titles of its
 * sources and, in the same order, their addresses.
 */
export function compareCsv(
  names: readonly string[],
  rows: readonly CompareRow[],
  words: CompareWords,
  titles: CsvTitles,
  sources: readonly Source[],
  form: CsvForm,
): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const heading = [
    titles.group,
    titles.row,
    titles.isDifferent,
    ...names.flatMap((name) => [
      name,
      ...[titles.note, titles.sources, titles.addresses].map((title) => `${name}: ${title}`),
    ]),
  ];
  const lines = rows.map((row) => {
    const unit = row.cells.map(words.unit).find((one) => one !== null) ?? null;
    return [
      words.group(row.subject.group),
      unit === null ? words.title(row.subject) : `${words.title(row.subject)} (${unit})`,
      row.isDifferent ? 1 : 0,
      ...row.cells.flatMap((cell) => {
        const ids = cellSourceIds(cell);
        const addresses = ids.map((id) => byId.get(id)?.address?.replaceAll(';', '%3B') ?? '');
        return [
          value(row, cell, words),
          words.note(cell) || null,
          joinValues(
            ids.map((id) => byId.get(id)?.title ?? id),
            form,
          ) || null,
          joinValues(addresses, form) || null,
        ];
      }),
    ];
  });
  return writeCsv([heading, ...lines], form);
}
