import { inflateRawSync } from 'node:zlib';
import type { MapLabel } from '#shared/api/atlas.ts';
import type { Language } from '#shared/text/language.ts';
import type { GeographyLayer, ReliefGrid } from '../../briefings/briefing-input.ts';
import type { ReadableDatabase } from '../database.ts';
import { sql } from '../sql.ts';

interface GeographyRow {
  readonly id: string | null;
  readonly class: string | null;
  readonly geometry: string;
}

/** The rows of a layer of `data/geography`, geometry as GeoJSON text. */
export function readLayerRows(database: ReadableDatabase, layer: string): GeographyRow[] {
  return database.all(
    `layer ${layer}`,
    sql`SELECT id, class, geometry FROM geography_feature WHERE layer = ${layer} ORDER BY position`,
  );
}

/** One layer, parsed. */
export function readLayer(database: ReadableDatabase, layer: string): GeographyLayer {
  return {
    features: readLayerRows(database, layer).map((row) => ({
      ...row,
      geometry: JSON.parse(row.geometry),
    })),
  };
}

/** One layer as the text of a GeoJSON FeatureCollection, joined without parsing it. */
export function readLayerGeoJson(database: ReadableDatabase, layer: string): string {
  const features = readLayerRows(database, layer).map((row) => {
    const properties = JSON.stringify({ id: row.id, class: row.class });
    return `{"type":"Feature","properties":${properties},"geometry":${row.geometry}}`;
  });
  return `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
}

/** The elevation grid that hill shading is computed from. */
export function readRelief(database: ReadableDatabase): ReliefGrid {
  const row = database.get<{
    west: number;
    north: number;
    cell_degrees: number;
    columns: number;
    rows: number;
    elevations_metres: Uint8Array;
  }>('relief', sql`SELECT * FROM relief`);
  if (row === undefined) throw new Error('the pack has no relief');
  const bytes = inflateRawSync(row.elevations_metres);
  return {
    west: row.west,
    north: row.north,
    cellDegrees: row.cell_degrees,
    columns: row.columns,
    rows: row.rows,
    elevationsMetres: new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2),
  };
}

/** Names on the map, most important first. */
export function readMapLabels(database: ReadableDatabase): MapLabel[] {
  type Row = Record<Language, string | null> & {
    kind: MapLabel['kind'];
    id: string;
    longitude: number;
    latitude: number;
    rank: number;
    line: string | null;
  };
  return database
    .all<Row>('map labels', sql`SELECT * FROM map_label ORDER BY rank, position`)
    .map(({ kind, id, longitude, latitude, rank, line, en, ru, zh, mn }) => ({
      kind,
      id,
      names: { en, ru, zh, mn },
      location: [longitude, latitude],
      rank,
      line: line === null ? null : JSON.parse(line),
    }));
}
