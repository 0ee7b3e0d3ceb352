import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from '#data/build/hash-files.ts';
import { PROGRAM_FOLDER } from '../services/folders.ts';
import { runNode } from './run-step.ts';

/** What the bundles are made from. */
const BUNDLE_SOURCES = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package-lock.json',
];

const STAMP = join(PROGRAM_FOLDER, 'out', 'bundle-hash.txt');
const ELECTRON_VITE = join(
  PROGRAM_FOLDER,
  'node_modules',
  'electron-vite',
  'bin',
  'electron-vite.js',
);

function readStamp(): string | null {
  return existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
}

/** Builds page, preload and main bundle if they are missing or older than their sources. */
export async function ensureBundles(): Promise<void> {
  const hash = hashFiles(PROGRAM_FOLDER, BUNDLE_SOURCES);
  const page = join(PROGRAM_FOLDER, 'out', 'renderer', 'index.html');
  if (readStamp() === hash && existsSync(page)) return;
  process.stderr.write('Building the page …\n');
  const code = await runNode([ELECTRON_VITE, 'build', '--logLevel', 'warn']);
  if (code !== 0) throw new Error('The page could not be built; the lines above say why.');
  writeFileSync(STAMP, hash);
}

/** Builds the atlas pack if it is missing or older than content, geography or builder. */
export async function ensurePack(): Promise<void> {
  const { isPackCurrent } = await import('#data/build/pack/pack-sources.ts');
  if (isPackCurrent()) return;
  process.stderr.write('Building the atlas pack …\n');
  const code = await runNode([join(PROGRAM_FOLDER, 'data', 'build', 'main.ts')]);
  if (code !== 0) throw new Error('The atlas pack could not be built; the lines above say why.');
}
