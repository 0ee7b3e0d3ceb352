import { deflateRawSync } from 'node:zlib';
import type { Database } from 'better-sqlite3';
import type { FeatureCollection, MultiLineString } from 'geojson';
import type { Content } from '../content/content-tables.ts';
import type { ElevationGrid, Geography } from '../geography.ts';
import { inlandOutline } from '../inland-outline.ts';
import { mapLabels } from './map-labels.ts';
import { insertRows } from './write-content.ts';

/** Layers that the printed maps and the page draw from. */
const LAYERS = ['provinces', 'ecoregion', 'borders', 'land', 'lakes', 'rivers'] as const;

function layerRows(layer: string, collection: FeatureCollection) {
  return collection.features.map(({ properties, geometry }, position) => {
    const { id, kind, class: featureClass } = (properties ?? {}) as Record<string, unknown>;
    return {
      layer,
      position,
      id: id === undefined ? null : String(id),
      class: featureClass === undefined && kind === undefined ? null : String(featureClass ?? kind),
      geometry: JSON.stringify(geometry),
    };
  });
}

function littleEndianBytes({ metres }: ElevationGrid): Buffer {
  const bytes = Buffer.alloc(metres.length * 2);
  metres.forEach((value, index) => {
    bytes.writeInt16LE(value, index * 2);
  });
  return bytes;
}

/** Writes layers, relief, labels and computed areas; must run inside one transaction. */
export function writeGeography(database: Database, geography: Geography, content: Content): void {
  for (const layer of LAYERS) {
    insertRows(database, 'geography_feature', layerRows(layer, geography[layer]));
  }
  insertRows(database, 'geography_feature', [
    {
      layer: 'ecoregion-line',
      position: 0,
      id: null,
      class: null,
      geometry: JSON.stringify({
        type: 'MultiLineString',
        coordinates: inlandOutline(geography),
      } satisfies MultiLineString),
    },
  ]);
  const { west, north, cellDegrees, columns, rows } = geography.relief;
  insertRows(database, 'relief', [
    {
      west,
      north,
      cell_degrees: cellDegrees,
      columns,
      rows,
      elevations_metres: deflateRawSync(littleEndianBytes(geography.relief), { level: 9 }),
    },
  ]);
  insertRows(
    database,
    'map_label',
    mapLabels(content, geography).map((label, position) => ({ position, ...label })),
  );
  insertRows(
    database,
    'province_area',
    geography.provinceAreas.map((row) => ({
      province_id: row.provinceId,
      area_square_kilometres: row.areaSquareKilometres,
      area_inside_square_kilometres: row.areaInsideSquareKilometres,
    })),
  );
}
