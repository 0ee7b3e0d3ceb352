import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#data/build/content/check-content.ts';
import { readGeography } from '#data/build/geography.ts';
import { buildAtlasDatabase } from '#data/build/pack/build-atlas-database.ts';
import { DATA_FOLDER, isPackCurrent, PACK_FOLDER } from '#data/build/pack/pack-sources.ts';
import { readManifest } from '#electron/database/read-manifest.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

describe('the pack', () => {
  it('is current, and its manifest fits its files', () => {
    expect(isPackCurrent()).toBe(true);
    expect(readManifest(PACK_FOLDER).counts.provinces).toBe(12);
  });

  it('is the same, byte for byte, when it is built again', () => {
    const folder = temporaryFolder();
    const checked = checkContent(DATA_FOLDER);
    const geography = readGeography(join(DATA_FOLDER, 'geography'));
    const file = join(folder, 'atlas.sqlite');
    buildAtlasDatabase(file, checked, geography);
    expect(readFileSync(file).equals(readFileSync(join(PACK_FOLDER, 'atlas.sqlite')))).toBe(true);
  });

  it('has a database that is sound and needs no other file', () => {
    const sqlite = new Sqlite(join(PACK_FOLDER, 'atlas.sqlite'), { readonly: true });
    expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(sqlite.pragma('journal_mode', { simple: true })).not.toBe('wal');
    sqlite.close();
  });

  it('has a base map as MBTiles 1.3 asks, zoom 3 to 8', () => {
    const sqlite = new Sqlite(join(PACK_FOLDER, 'basemap.mbtiles'), { readonly: true });
    const rows = sqlite.prepare('SELECT name, value FROM metadata').raw().all() as [
      string,
      string,
    ][];
    const metadata = Object.fromEntries(rows);
    expect(metadata).toMatchObject({ format: 'webp', minzoom: '3', maxzoom: '8' });
    for (const name of ['name', 'bounds', 'center', 'attribution'])
      expect(metadata[name]).toBeTruthy();
    const zooms = sqlite.prepare('SELECT DISTINCT zoom_level FROM tiles ORDER BY 1').pluck().all();
    expect(zooms).toEqual([3, 4, 5, 6, 7, 8]);
    sqlite.close();
  });
});
