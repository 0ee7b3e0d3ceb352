import { type Browser, chromium } from 'playwright';
import { ensureBrowser } from './find-browser.ts';

/** Keeps the browser itself from looking for the network, so that only the page's requests count. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a Chromium-based browser of this machine without a window. */
export function launchBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root, which is who runs in a container.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: ensureBrowser(), args: [...QUIET, ...sandbox] });
}
