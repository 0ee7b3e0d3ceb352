import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestSchema } from '#shared/api/manifest-schema.ts';
import { MANIFEST_FILE, PACK_FILES } from '#shared/model/pack-format.ts';
import { hashFiles } from '../hash-files.ts';

export const PROJECT_FOLDER = join(import.meta.dirname, '..', '..', '..');
export const DATA_FOLDER = join(PROJECT_FOLDER, 'data');
export const PACK_FOLDER = join(PROJECT_FOLDER, 'out', 'pack');

/** What the base map is drawn from: without a change here its tiles are kept. */
function basemapSources(): string[] {
  const geography = readdirSync(join(DATA_FOLDER, 'geography'), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `data/geography/${entry.name}`);
  return [...geography, 'data/build/basemap', 'shared/cartography/base-map-style.ts'];
}

/** Hash over the sources of the base map alone. */
export function basemapSourceHash(): string {
  return hashFiles(PROJECT_FOLDER, basemapSources());
}

/** Hash over everything that the pack is made from. */
export function packSourceHash(): string {
  return hashFiles(PROJECT_FOLDER, [
    ...basemapSources(),
    'data/content',
    'data/build/content',
    'data/build/pack',
    'shared/model',
    'shared/text',
  ]);
}

/** The manifest of a built pack, or `null` if there is none that can be understood. */
export function readBuiltManifest(packFolder: string): Manifest | null {
  try {
    const text = readFileSync(join(packFolder, MANIFEST_FILE), 'utf8');
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** True when the built pack is whole and made from the sources as they are now. */
export function isPackCurrent(packFolder: string = PACK_FOLDER): boolean {
  return (
    PACK_FILES.every((name) => existsSync(join(packFolder, name))) &&
    readBuiltManifest(packFolder)?.sourceHash === packSourceHash()
  );
}
