import { type KeyboardEvent, useState } from 'react';

/** One cell of a table by row and column, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Where a key leads from a cell: arrows to the next, Home and End along the row; `null` for others. */
export function nextCell(
  { row, column }: CellPlace,
  key: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): CellPlace | null {
  if (key === 'Home') return { row, column: 0 };
  if (key === 'End') return { row, column: columns - 1 };
  const step = STEPS[key];
  if (step === undefined) return null;
  const within = (value: number, count: number) => Math.min(Math.max(value, 0), count - 1);
  return { row: within(row + step[0], rows), column: within(column + step[1], columns) };
}

/** Makes the buttons of a table one stop of the Tab key; arrow keys move among them. */
export function useCellKeys(size: { readonly rows: number; readonly columns: number }) {
  const [place, setPlace] = useState<CellPlace>({ row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = nextCell(place, event.key, size);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget
      .querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)
      ?.focus();
  };
  const cell = (row: number, column: number) => ({
    'data-cell': `${row} ${column}`,
    tabIndex: place.row === row && place.column === column ? 0 : -1,
    onFocus: () => setPlace({ row, column }),
  });
  return { cell, onKeyDown };
}
