import { rename, rm } from 'node:fs/promises';
import Database from 'better-sqlite3';
import { type Tile, tmsRow } from './tile-maths.ts';

/** A tile with its picture. */
export type DrawnTile = Tile & { picture: Uint8Array };

/** `application_id` of MBTiles (“MPBX”), from the list in SQLite's magic.txt. */
const MBTILES_APPLICATION_ID = 0x4d504258;

/**
 * Writes tiles as MBTiles 1.3 to a temporary file beside `outputFile`, checks it and renames it. The
 * same tiles and metadata give the same bytes: rows go in by zoom, column and row, the page size is
 * fixed, and nothing in the file tells the time.
 */
export async function writeMbtiles(
  outputFile: string,
  tiles: readonly DrawnTile[],
  metadata: Readonly<Record<string, string>>,
): Promise<void> {
  const temporary = `${outputFile}.partial`;
  await rm(temporary, { force: true });
  const database = new Database(temporary);
  try {
    database.pragma('page_size = 4096');
    database.pragma('journal_mode = OFF');
    database.pragma('synchronous = OFF');
    database.pragma(`application_id = ${MBTILES_APPLICATION_ID}`);
    database.exec(`
      CREATE TABLE metadata (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
      CREATE TABLE tiles (
        zoom_level INTEGER NOT NULL,
        tile_column INTEGER NOT NULL,
        tile_row INTEGER NOT NULL,
        tile_data BLOB NOT NULL
      );
    `);
    const insertMetadata = database.prepare('INSERT INTO metadata (name, value) VALUES (?, ?)');
    const insertTile = database.prepare(
      'INSERT INTO tiles (zoom_level, tile_column, tile_row, tile_data) VALUES (?, ?, ?, ?)',
    );
    const sorted = [...tiles].sort(
      (a, b) =>
        a.zoom - b.zoom || a.column - b.column || tmsRow(a.zoom, a.row) - tmsRow(b.zoom, b.row),
    );
    database.transaction(() => {
      for (const name of Object.keys(metadata).sort()) insertMetadata.run(name, metadata[name]);
      for (const { zoom, column, row, picture } of sorted) {
        insertTile.run(zoom, column, tmsRow(zoom, row), picture);
      }
    })();
    // Made last, the index lies in one piece behind the pictures.
    database.exec('CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)');
    const check = database.pragma('integrity_check', { simple: true });
    if (check !== 'ok') throw new Error(`the base map came out damaged: ${check}`);
  } finally {
    database.close();
  }
  await rename(temporary, outputFile);
}
