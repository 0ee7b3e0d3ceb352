import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FeatureCollection, Polygon } from 'geojson';
import {
  type ElevationGrid,
  type Geography,
  readElevationGrid,
  readGeography,
} from '../geography.ts';

/**
 * The layers of data/geography with the two that only the base map needs: land and heights of the
 * wide surroundings (outside 84–168° E, 26–68° N), coarse, for the edges of the lowest zooms.
 */
export type BaseMapGeography = Geography & {
  readonly farLand: FeatureCollection<Polygon, Record<string, never>>;
  readonly farRelief: ElevationGrid;
};

/** Reads everything the base map is drawn from. Throws when a file is missing or malformed. */
export function readBaseMapGeography(geographyFolder: string): BaseMapGeography {
  return {
    ...readGeography(geographyFolder),
    farLand: JSON.parse(readFileSync(path.join(geographyFolder, 'far-land.geojson'), 'utf8')),
    farRelief: readElevationGrid(geographyFolder, 'far-relief'),
  };
}
