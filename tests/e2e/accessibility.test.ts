import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openPage, waitForMap } from './open-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;
let program: StartedProgram;

beforeAll(async () => {
  browser = await launchBrowser();
  program = await startProgram(temporaryFolder());
});
afterAll(async () => {
  await browser.close();
  await program.kill();
});

describe('WCAG 2.2 AA, as far as axe can tell', () => {
  it.each([
    '/',
    '/province/RU-PRI',
    '/site/ru-sikhote-alinsky-zapovednik',
    '/species/panthera-tigris-altaica',
    '/threat/fire',
    '/sites',
    '/designations',
    '/compare?provinces=RU-PRI.CN-HL',
    '/feature/border-area/dauria',
    '/annotations',
    '/briefings',
    '/about',
    '/ecoregion?tab=threats',
  ])('%s', async (path) => {
    const { page, assertClean } = await openPage(browser, program.address);
    await page.goto(new URL(path, program.address).href);
    await waitForMap(page);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { violations } = await (globalThis as any).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      return violations.map((one: { id: string; nodes: { html: string }[] }) => [
        one.id,
        one.nodes.slice(0, 3).map((node) => node.html),
      ]);
    });
    expect(violations).toEqual([]);
    assertClean();
    await page.context().close();
  });
});
