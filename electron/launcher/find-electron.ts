import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROGRAM_FOLDER } from '../services/folders.ts';
import { runNode } from './run-step.ts';

const ELECTRON_FOLDER = join(PROGRAM_FOLDER, 'node_modules', 'electron');
/** Where the binary comes from unless a mirror is set. */
const DOWNLOAD_HOST = 'https://github.com';
const PROBE_TIMEOUT_MILLISECONDS = 4_000;
/** After a failed download the next one is tried a day later, so that starting stays quick. */
const RETRY_AFTER_MILLISECONDS = 24 * 60 * 60 * 1_000;
const FAILURE_STAMP = join(PROGRAM_FOLDER, 'out', 'electron-download-failed');

/** Path of Electron's executable if it is installed. */
export function installedElectron(): string | null {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const pathFile = join(ELECTRON_FOLDER, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const file = join(override ?? join(ELECTRON_FOLDER, 'dist'), name);
  return existsSync(file) ? file : null;
}

async function isHostReachable(): Promise<boolean> {
  if (process.env.ELECTRON_MIRROR || process.env.HTTPS_PROXY || process.env.https_proxy)
    return true;
  try {
    await fetch(DOWNLOAD_HOST, {
      method: 'HEAD',
      signal: AbortSignal.timeout(PROBE_TIMEOUT_MILLISECONDS),
    });
    return true;
  } catch {
    return false;
  }
}

function hasFailedLately(): boolean {
  const stamp = statSync(FAILURE_STAMP, { throwIfNoEntry: false });
  return stamp !== undefined && Date.now() - stamp.mtimeMs < RETRY_AFTER_MILLISECONDS;
}

/** Why no window can be opened, or the executable that opens it. */
export type ElectronSearch =
  | { readonly ok: true; readonly executable: string }
  | { readonly ok: false; readonly reason: string };

/** Finds Electron, fetching its binary once where that is possible. */
export async function findElectron(): Promise<ElectronSearch> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { ok: false, reason: 'there is no screen for a window' };
  }
  const installed = installedElectron();
  if (installed !== null) return { ok: true, executable: installed };
  const reason = "Electron's binary is not installed and could not be fetched";
  if (hasFailedLately()) return { ok: false, reason };
  if (await isHostReachable()) {
    process.stderr.write('Fetching Electron …\n');
    await runNode([join(ELECTRON_FOLDER, 'install.js')]);
    const fetched = installedElectron();
    if (fetched !== null) return { ok: true, executable: fetched };
  }
  mkdirSync(dirname(FAILURE_STAMP), { recursive: true });
  writeFileSync(FAILURE_STAMP, new Date().toISOString());
  return { ok: false, reason };
}
