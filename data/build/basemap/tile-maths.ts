/** Side of a tile in pixels. */
export const TILE_PIXELS = 512;

/** A tile by zoom, column from 180° W and row from the north (XYZ). */
export type Tile = { zoom: number; column: number; row: number };

/** Pixels round the world at a zoom. */
export function worldPixels(zoom: number): number {
  return TILE_PIXELS * 2 ** zoom;
}

/** Web Mercator x of a longitude as a share of the world, 0 at 180° W and 1 at 180° E. */
export function mercatorX(longitude: number): number {
  return longitude / 360 + 0.5;
}

/** Web Mercator y of a latitude as a share of the world, 0 at the north edge (85.05°). */
export function mercatorY(latitude: number): number {
  const radians = (latitude * Math.PI) / 180;
  return 0.5 - Math.asinh(Math.tan(radians)) / (2 * Math.PI);
}

/** Longitude of a Web Mercator x. */
export function longitudeOf(x: number): number {
  return (x - 0.5) * 360;
}

/** Latitude of a Web Mercator y. */
export function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

/** Row in the TMS scheme that MBTiles uses (counted from the south). */
export function tmsRow(zoom: number, row: number): number {
  return 2 ** zoom - 1 - row;
}

/** All tiles that touch a frame (west, south, east, north), column by column. */
export function tilesInFrame(
  frame: readonly [number, number, number, number],
  zoom: number,
): Tile[] {
  const count = 2 ** zoom;
  const [west, south, east, north] = frame;
  const firstColumn = Math.max(0, Math.floor(mercatorX(west) * count));
  const lastColumn = Math.min(count - 1, Math.ceil(mercatorX(east) * count) - 1);
  const firstRow = Math.max(0, Math.floor(mercatorY(north) * count));
  const lastRow = Math.min(count - 1, Math.ceil(mercatorY(south) * count) - 1);
  const tiles: Tile[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    for (let row = firstRow; row <= lastRow; row++) tiles.push({ zoom, column, row });
  }
  return tiles;
}
