/** A property by which a list is narrowed; `key` is its name in the address. */
export interface Facet<Row> {
  readonly key: string;
  /** The values that a row has; a row may have several, or none. */
  readonly valuesOf: (row: Row) => readonly string[];
}

/** Chosen values by the key of their facet; a facet without any is left out. */
export type ChosenValues = Readonly<Record<string, readonly string[]>>;

/** Stands between values in the address: no id has it, and it need not be escaped. */
const SEPARATOR = '.';

/** Reads the chosen values of one facet from the address. */
export function parseValues(text: string): readonly string[] {
  return [...new Set(text.split(SEPARATOR))].filter((value) => value !== '');
}

/** Writes what `parseValues` reads. */
export function formatValues(values: readonly string[]): string {
  return values.join(SEPARATOR);
}

/** Adds a value, or takes it away where it is there. */
export function toggleValue(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

function hasAny<Row>(row: Row, facet: Facet<Row>, chosen: ChosenValues): boolean {
  const wanted = chosen[facet.key] ?? [];
  return wanted.length === 0 || facet.valuesOf(row).some((value) => wanted.includes(value));
}

/** Rows that have, for every facet with chosen values, at least one of these. */
export function filterRows<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  chosen: ChosenValues,
): readonly Row[] {
  return rows.filter((row) => facets.every((facet) => hasAny(row, facet, chosen)));
}

/**
 * How many rows each value of a facet would leave: counted among the rows that the other
 * facets leave, so that choosing a second value of the same facet is not shown as zero.
 * Values that occur in `rows` but in none of those are there with 0.
 */
export function countFacet<Row>(
  rows: readonly Row[],
  facets: readonly Facet<Row>[],
  chosen: ChosenValues,
  facet: Facet<Row>,
): ReadonlyMap<string, number> {
  const others = facets.filter((other) => other.key !== facet.key);
  const counts = new Map<string, number>();
  for (const row of rows) {
    const isLeft = others.every((other) => hasAny(row, other, chosen));
    for (const value of new Set(facet.valuesOf(row))) {
      counts.set(value, (counts.get(value) ?? 0) + (isLeft ? 1 : 0));
    }
  }
  return counts;
}
