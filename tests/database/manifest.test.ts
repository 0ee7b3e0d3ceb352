import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '#electron/database/read-manifest.ts';
import { openAtlas } from '#electron/services/atlas/open-atlas.ts';
import { DEFAULT_PACK_FOLDER } from '#electron/services/folders.ts';
import type { AtlasError } from '#shared/errors/atlas-error.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();
let count = 0;
let folder = '';

beforeEach(() => {
  count += 1;
  folder = join(root, String(count));
  mkdirSync(folder);
  cpSync(DEFAULT_PACK_FOLDER, folder, { recursive: true });
});

function failure(): AtlasError {
  try {
    openAtlas(folder).close();
  } catch (error) {
    return error as AtlasError;
  }
  throw new Error('the pack was opened');
}

describe('a pack', () => {
  it('opens when it is whole', () => {
    const atlas = openAtlas(folder);
    expect(atlas.catalogue().provinces).toHaveLength(12);
    atlas.close();
  });

  it('is missing: says how to get one', () => {
    rmSync(folder, { recursive: true });
    expect(failure()).toMatchObject({ code: 'pack-missing' });
    expect(failure().message).toContain('npm run build:pack');
  });

  it.each(['atlas.sqlite', 'basemap.mbtiles'])('has one byte changed in %s', (name) => {
    const file = join(folder, name);
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 0xff;
    writeFileSync(file, bytes);
    expect(failure()).toMatchObject({ code: 'pack-damaged', details: { file } });
  });

  it('was cut off while it was copied', () => {
    appendFileSync(join(folder, 'atlas.sqlite'), 'x');
    expect(failure().code).toBe('pack-damaged');
    rmSync(join(folder, 'basemap.mbtiles'));
    expect(failure().code).toBe('pack-damaged');
  });

  it('has a manifest that is no JSON', () => {
    writeFileSync(join(folder, 'manifest.json'), '{"formatVersion": 1,');
    expect(failure().code).toBe('pack-damaged');
  });

  it.each([
    ['newer', 99],
    ['older', 1],
  ])('comes from a program that is %s', (age, formatVersion) => {
    const manifest = readManifest(folder);
    writeFileSync(
      join(folder, 'manifest.json'),
      JSON.stringify({ ...manifest, formatVersion, other: true }),
    );
    expect(failure()).toMatchObject({ code: `pack-${age}`, details: { formatVersion } });
  });
});
