import type { Position } from '#shared/model/schemas.ts';
import type { Source } from '#shared/model/source.ts';
import type { Names } from '#shared/text/names.ts';

/** The sources of the atlas by id. */
export type Sources = ReadonlyMap<string, Source>;

/** One value, several values of one property, or `null` where no source gives any. */
export type ListedValue = string | number | null | readonly string[];

/** A property of what is exported: a column of CSV, a property of GeoJSON. */
export interface ListingColumn<Row> {
  readonly name: string;
  readonly value: (row: Row, sources: Sources) => ListedValue;
}

/** What a kind of thing is exported as. */
export interface ListingFormat<Row> {
  /** `id` is among them; the point is left to the format of the file. */
  readonly columns: readonly ListingColumn<Row>[];
  /** `null` for things without a place of their own. */
  readonly locationOf: ((row: Row) => Position | null) | null;
}

/** The names shown, a column for each language. */
export function nameColumns<Row>(namesOf: (row: Row) => Names): readonly ListingColumn<Row>[] {
  return (['en', 'ru', 'zh', 'mn'] as const).map((language) => ({
    name: `name_${language}`,
    value: (row) => namesOf(row)[language],
  }));
}

/**
 * The source of one property: its id, title and address.
 *
 * @param name such as `area_source`
 */
export function sourceColumns<Row>(
  name: string,
  idOf: (row: Row) => string | null,
): readonly ListingColumn<Row>[] {
  const sourceOf = (row: Row, sources: Sources) => sources.get(idOf(row) ?? '');
  return [
    { name: `${name}_id`, value: idOf },
    { name: `${name}_title`, value: (row, sources) => sourceOf(row, sources)?.title ?? null },
    { name: `${name}_address`, value: (row, sources) => sourceOf(row, sources)?.address ?? null },
  ];
}

/** Every source of a row: ids, titles and addresses in the same order; no address is left empty. */
export function sourceListColumns<Row>(
  idsOf: (row: Row) => readonly string[],
): readonly ListingColumn<Row>[] {
  return [
    { name: 'source_ids', value: idsOf },
    {
      name: 'source_titles',
      value: (row, sources) => idsOf(row).map((id) => sources.get(id)?.title ?? ''),
    },
    {
      name: 'source_addresses',
      // A semicolon stands between the addresses.
      value: (row, sources) =>
        idsOf(row).map((id) => sources.get(id)?.address?.replaceAll(';', '%3B') ?? ''),
    },
  ];
}
