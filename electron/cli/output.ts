/** Where a command's result goes: standard output; everything else goes to standard error. */
export function printResult(value: unknown, isJson: boolean, text: () => string): void {
  process.stdout.write(isJson ? `${JSON.stringify(value, null, 2)}\n` : `${text()}\n`);
}

/** A line for the person at the terminal, kept out of the result. */
export function printNote(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Sets rows in columns, two spaces apart; numbers to the right. */
export function formatTable(rows: readonly (readonly (string | number | null)[])[]): string {
  const cells = rows.map((row) => row.map((value) => (value === null ? '–' : String(value))));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.map((row) => displayWidth(row[column] ?? ''))),
  );
  return cells
    .map((row, index) =>
      row
        .map((cell, column) => {
          const gap = ' '.repeat((widths[column] ?? 0) - displayWidth(cell));
          return typeof rows[index]?.[column] === 'number' ? gap + cell : cell + gap;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Han characters take two columns of a terminal. */
function displayWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
}
