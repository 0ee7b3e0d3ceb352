import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBundles, ensurePack } from '#electron/launcher/ensure-built.ts';
import { ensureBrowser } from './helpers/find-browser.ts';

const PROJECT_FOLDER = join(import.meta.dirname, '..');
const RESULTS = join(PROJECT_FOLDER, 'out', 'test-results.json');

function run(command: string, args: readonly string[]): number {
  const { status } = spawnSync(command, args, {
    cwd: PROJECT_FOLDER,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
}

interface Summary {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

/**
 * `npm test`: format, lint, types and dead code; pack, page and main bundle built; every test.
 * Arguments are passed on to Vitest, so `npm test -- tests/unit` runs a part.
 */
async function main(): Promise<number> {
  const filters = process.argv.slice(2);
  if (run('npm', ['run', '--silent', 'check']) !== 0) {
    process.stdout.write('0 passed, 1 failed\n');
    return 1;
  }
  await ensurePack();
  await ensureBundles();
  process.env.CHROME_PATH = ensureBrowser();
  rmSync(RESULTS, { force: true });
  const status = run(process.execPath, [
    join(PROJECT_FOLDER, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}`,
    ...filters,
  ]);
  const summary = JSON.parse(readFileSync(RESULTS, 'utf8')) as Summary;
  // A file that fails to load counts no test of its own; it must not pass for nothing.
  const failed = Math.max(summary.numFailedTests, status === 0 ? 0 : 1);
  process.stdout.write(`${summary.numPassedTests} passed, ${failed} failed\n`);
  return status;
}

process.exitCode = await main();
