import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
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

async function findViolations(page: Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as any).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map((one: { id: string; nodes: { html: string }[] }) => [
      one.id,
      one.nodes.slice(0, 3).map((node) => node.html),
    ]);
  });
}

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
    expect(await findViolations(page)).toEqual([]);
    assertClean();
    await page.context().close();
  });

  it('/threats in Chinese, whose lines are low', async () => {
    const { page, assertClean } = await openPage(browser, program.address);
    await waitForMap(page);
    await page.getByRole('radio', { name: '中文' }).click();
    await page.locator('.navigation').getByRole('link', { name: '威胁' }).click();
    await page.getByRole('heading', { level: 1, name: '威胁' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    assertClean();
    await page.context().close();
  });
});
