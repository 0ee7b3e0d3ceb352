/** Why the program did not take a feature of a file; each has a sentence on the page. */
export type ImportRefusal =
  | 'not-a-feature'
  | 'no-geometry'
  | 'empty-geometry'
  | 'not-wgs84'
  | 'other';

/** The sentences of `electron/exchange/geojson.ts`, which speaks English only. */
const REASONS: readonly (readonly [beginning: string, refusal: ImportRefusal])[] = [
  ['it is not a GeoJSON feature', 'not-a-feature'],
  ['it has no geometry', 'no-geometry'],
  ['its geometry is empty', 'empty-geometry'],
  ['its geometry is not valid in WGS 84', 'not-wgs84'],
];

/** Tells from the server's English reason which sentence of the page says the same. */
export function importRefusal(reason: string): ImportRefusal {
  return REASONS.find(([beginning]) => reason.startsWith(beginning))?.[1] ?? 'other';
}
