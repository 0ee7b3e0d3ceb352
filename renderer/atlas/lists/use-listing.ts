import { useMemo } from 'react';
import { replaceFilters, useAtlasLocation } from '#renderer/app/router.ts';
import {
  type ChosenValues,
  countFacet,
  type Facet,
  filterRows,
  formatValues,
  parseValues,
} from './facets.ts';

/** A facet with its words. */
export interface FacetView<Row> extends Facet<Row> {
  readonly title: string;
  readonly labelOf: (value: string) => string;
  /** The order in which values are offered; others follow as they come. */
  readonly order: readonly string[];
  /** Values that are parts of the one before them are set in. */
  readonly isPart?: (value: string) => boolean;
}

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isPart: boolean;
}

/** What a list shows now, and how its filters can be changed. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  /** As `rows`, whether or not the map shows them now. */
  readonly rowsAnywhere: readonly Row[];
  readonly chosen: ChosenValues;
  readonly options: ReadonlyMap<string, readonly FacetOption[]>;
  readonly name: string;
  readonly isInViewOnly: boolean;
  readonly hasFilters: boolean;
  readonly choose: (key: string, values: readonly string[]) => void;
  readonly clear: () => void;
}

interface ListingInput<Row> {
  readonly rows: readonly Row[];
  readonly facets: readonly FacetView<Row>[];
  readonly hasName: (row: Row, text: string) => boolean;
  /** Left out where a row has no place of its own. */
  readonly isInView?: (row: Row) => boolean;
}

/** The chosen values; what no row has (a misspelt or an old address) narrows nothing. */
function readChosen<Row>(
  query: URLSearchParams,
  facets: readonly FacetView<Row>[],
  rows: readonly Row[],
): ChosenValues {
  const chosen: Record<string, readonly string[]> = {};
  for (const { key, valuesOf } of facets) {
    const wanted = parseValues(query.get(key) ?? '');
    if (wanted.length === 0) continue;
    const known = new Set(rows.flatMap(valuesOf));
    const values = wanted.filter((value) => known.has(value));
    if (values.length > 0) chosen[key] = values;
  }
  return chosen;
}

/** Narrows rows by the filters in the address. The arguments are to be memoised. */
export function useListing<Row>(input: ListingInput<Row>): Listing<Row> {
  const { rows, facets, hasName, isInView } = input;
  const { query } = useAtlasLocation();
  const name = query.get('name') ?? '';
  const isInViewOnly = isInView !== undefined && (query.get('view') ?? '') !== '';

  return useMemo(() => {
    const chosen = readChosen(query, facets, rows);
    const named = rows.filter((row) => hasName(row, name));
    const near = isInViewOnly ? named.filter(isInView) : named;
    const options = facets.map((facet) => {
      const counts = countFacet(near, facets, chosen, facet);
      const place = (value: string) => {
        const index = facet.order.indexOf(value);
        return index < 0 ? facet.order.length : index;
      };
      return [
        facet.key,
        [...counts.keys()]
          .toSorted((left, right) => place(left) - place(right))
          .map((value) => ({
            value,
            label: facet.labelOf(value),
            count: counts.get(value) ?? 0,
            isPart: facet.isPart?.(value) ?? false,
          })),
      ] as const;
    });
    const choose = (key: string, values: readonly string[]) =>
      replaceFilters({ [key]: formatValues(values) });
    const clear = () =>
      replaceFilters({
        ...Object.fromEntries(facets.map(({ key }) => [key, null])),
        name: null,
        view: null,
      });
    return {
      rows: filterRows(near, facets, chosen),
      rowsAnywhere: filterRows(named, facets, chosen),
      chosen,
      options: new Map(options),
      name,
      isInViewOnly,
      hasFilters: name !== '' || Object.keys(chosen).length > 0,
      choose,
      clear,
    };
  }, [rows, facets, hasName, isInView, query, name, isInViewOnly]);
}
