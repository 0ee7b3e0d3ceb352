import Sqlite from 'better-sqlite3';
import { AtlasError } from '#shared/errors/atlas-error.ts';

/** Signatures of the image formats that MBTiles may hold. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  pbf: 'application/x-protobuf',
};

/** A set of map tiles in Web Mercator, addressed as XYZ (rows counted from the north). */
export interface TileSet {
  readonly mediaType: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** The tile's bytes, or `null` where the set has none. */
  read(zoom: number, column: number, row: number): Uint8Array | null;
  close(): void;
}

/**
 * Opens an MBTiles 1.3 file, whose own rows are counted from the south (TMS).
 *
 * @throws AtlasError `pack-damaged`
 */
export function openMbtiles(file: string): TileSet {
  let sqlite: Sqlite.Database;
  let metadata: Record<string, string>;
  let statement: Sqlite.Statement;
  try {
    sqlite = new Sqlite(file, { readonly: true, fileMustExist: true });
    const rows = sqlite.prepare('SELECT name, value FROM metadata').raw().all();
    metadata = Object.fromEntries(rows as [string, string][]);
    statement = sqlite
      .prepare(
        'SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?',
      )
      .pluck();
  } catch (cause) {
    throw new AtlasError(
      'pack-damaged',
      `The map tiles cannot be read: ${file}.`,
      { file },
      { cause },
    );
  }
  return {
    mediaType: MEDIA_TYPES[metadata.format ?? ''] ?? 'application/octet-stream',
    metadata,
    read: (zoom, column, row) =>
      (statement.get(zoom, column, 2 ** zoom - 1 - row) as Uint8Array | undefined) ?? null,
    close: () => sqlite.close(),
  };
}
