import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Names under which Chrome, Chromium and Edge are installed. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
];

/** A Chromium-based browser on this machine, or `null`. `CHROME_PATH` names one outright. */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...onPath,
    ...FIXED_PLACES,
    chromium.executablePath(),
  ];
  return candidates.find((file) => file !== '' && existsSync(file)) ?? null;
}

function attempt(command: string, args: readonly string[]): void {
  process.stderr.write(`No browser found: trying “${command} ${args.join(' ')}” …\n`);
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * Finds a browser, and if there is none gets one: Playwright's own, else the system's package
 * manager where this user may use it.
 *
 * @throws Error with one sentence that says what is missing
 */
export function ensureBrowser(): string {
  const steps: (() => void)[] = [
    () =>
      attempt(process.execPath, [
        join(import.meta.dirname, '..', '..', 'node_modules', 'playwright', 'cli.js'),
        'install',
        'chromium',
      ]),
    () => {
      if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
      if (!existsSync('/usr/bin/apt-get')) return;
      attempt('apt-get', ['update']);
      attempt('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
    },
  ];
  let browser = findBrowser();
  for (const step of steps) {
    if (browser !== null) break;
    step();
    browser = findBrowser();
  }
  if (browser === null) {
    throw new Error(
      'The end-to-end tests need Chrome, Chromium or Edge: install one, or name it in CHROME_PATH.',
    );
  }
  return browser;
}
