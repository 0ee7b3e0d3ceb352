import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '#shared/api/manifest-schema.ts';
import { MANIFEST_FILE, PACK_FILES, PACK_FORMAT_VERSION } from '#shared/model/pack-format.ts';
import { buildBasemap } from '../basemap/build-basemap.ts';
import { checkContent } from '../content/check-content.ts';
import { formatContentIssue } from '../content/content-issue.ts';
import type { Content } from '../content/content-tables.ts';
import { readGeography } from '../geography.ts';
import { buildAtlasDatabase } from './build-atlas-database.ts';
import {
  basemapSourceHash,
  DATA_FOLDER,
  packSourceHash,
  readBuiltManifest,
} from './pack-sources.ts';

/** Told of each step; `done` and `total` count within it. */
export type ProgressListener = (step: string, done: number, total: number) => void;

function describeFile(file: string): { bytes: number; sha256: string } {
  const bytes = readFileSync(file);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The content is as new as the newest source seen. */
function cutOffDate(content: Content): string {
  return content.sources.map((row) => row.date_seen).reduce((a, b) => (a > b ? a : b));
}

function canKeepBasemap(packFolder: string, hash: string): boolean {
  const file = join(packFolder, 'basemap.mbtiles');
  const built = readBuiltManifest(packFolder);
  const recorded = built?.files['basemap.mbtiles'];
  return (
    built?.basemapHash === hash &&
    recorded !== undefined &&
    existsSync(file) &&
    describeFile(file).sha256 === recorded.sha256
  );
}

/**
 * Builds the pack into a folder: each file under a temporary name, the manifest last, so that a
 * build cut short leaves no pack that looks whole.
 *
 * @throws Error listing every rule that the content breaks
 */
export async function buildPack(
  packFolder: string,
  onProgress: ProgressListener,
): Promise<Manifest> {
  mkdirSync(packFolder, { recursive: true });
  onProgress('checking content', 0, 1);
  const checked = checkContent(DATA_FOLDER);
  if (checked.issues.length > 0) {
    throw new Error(
      `The content has ${checked.issues.length} fault${checked.issues.length === 1 ? '' : 's'}:\n${checked.issues.map(formatContentIssue).join('\n')}`,
    );
  }
  const basemapHash = basemapSourceHash();
  const sourceHash = packSourceHash();
  const isBasemapKept = canKeepBasemap(packFolder, basemapHash);
  const geographyFolder = join(DATA_FOLDER, 'geography');
  const part = (name: string) => join(packFolder, `${name}.part`);
  onProgress('writing atlas.sqlite', 0, 1);
  const counts = buildAtlasDatabase(part('atlas.sqlite'), checked, readGeography(geographyFolder));
  if (!isBasemapKept) {
    await buildBasemap({
      geographyFolder,
      outputFile: part('basemap.mbtiles'),
      onProgress: (done, total) => onProgress('drawing map tiles', done, total),
    });
  }
  rmSync(join(packFolder, MANIFEST_FILE), { force: true });
  renameSync(part('atlas.sqlite'), join(packFolder, 'atlas.sqlite'));
  if (!isBasemapKept) renameSync(part('basemap.mbtiles'), join(packFolder, 'basemap.mbtiles'));
  const cutOff = cutOffDate(checked.content);
  const manifest: Manifest = {
    formatVersion: PACK_FORMAT_VERSION,
    title: 'Amur-Heilong field atlas',
    dataVersion: `${cutOff.replaceAll('-', '.')}-${sourceHash.slice(0, 8)}`,
    cutOffDate: cutOff,
    sourceHash,
    basemapHash,
    files: Object.fromEntries(
      PACK_FILES.map((name) => [name, describeFile(join(packFolder, name))]),
    ),
    counts,
  };
  writeFileSync(part(MANIFEST_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(part(MANIFEST_FILE), join(packFolder, MANIFEST_FILE));
  return manifest;
}
