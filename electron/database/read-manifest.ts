import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, manifestSchema } from '#shared/api/manifest-schema.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { MANIFEST_FILE, PACK_FORMAT_VERSION } from '#shared/model/pack-format.ts';

/**
 * Reads a pack's manifest and proves that its files are the ones it was made with.
 *
 * @throws AtlasError `pack-missing`, `pack-damaged`, `pack-newer` or `pack-older`
 */
export function readManifest(packFolder: string): Manifest {
  const file = join(packFolder, MANIFEST_FILE);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new AtlasError(
      'pack-missing',
      `There is no atlas pack in ${packFolder}. Build it with “npm run build:pack”, or name its folder with --pack.`,
      { folder: packFolder },
      { cause },
    );
  }
  const manifest = parseManifest(text, file);
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    verifyFile(join(packFolder, name), bytes, sha256);
  }
  return manifest;
}

function parseManifest(text: string, file: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw damaged(file, 'is not JSON', cause);
  }
  const formatVersion = (value as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof formatVersion === 'number' && formatVersion > PACK_FORMAT_VERSION) {
    throw new AtlasError(
      'pack-newer',
      `The atlas pack is of format ${formatVersion}; this program reads format ${PACK_FORMAT_VERSION}. Install a newer program; the pack was left as it is.`,
      { formatVersion, supported: PACK_FORMAT_VERSION },
    );
  }
  if (typeof formatVersion === 'number' && formatVersion < PACK_FORMAT_VERSION) {
    throw new AtlasError(
      'pack-older',
      `The atlas pack is of format ${formatVersion}; this program reads format ${PACK_FORMAT_VERSION}. Copy the newer pack, or build it with “npm run build:pack”; the old one was left as it is.`,
      { formatVersion, supported: PACK_FORMAT_VERSION },
    );
  }
  const result = manifestSchema.safeParse(value);
  if (!result.success) throw damaged(file, 'does not have the fields of a manifest', result.error);
  return result.data;
}

function verifyFile(file: string, bytes: number, sha256: string): void {
  let size: number;
  try {
    size = statSync(file).size;
  } catch (cause) {
    throw damaged(file, 'is missing', cause);
  }
  if (size !== bytes) throw damaged(file, `has ${size} bytes instead of ${bytes}`);
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (hash !== sha256) throw damaged(file, 'is not the file that the pack was made with');
}

function damaged(file: string, what: string, cause?: unknown): AtlasError {
  return new AtlasError(
    'pack-damaged',
    `The atlas pack is damaged: ${file} ${what}. Your annotations are not touched. Copy the pack again, or build it with “npm run build:pack”.`,
    { file },
    { cause },
  );
}
