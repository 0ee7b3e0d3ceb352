import type { Browser, Page } from 'playwright';
import { expect } from 'vitest';

/** A page that remembers everything that must not happen. */
export interface WatchedPage {
  readonly page: Page;
  /** Asserts that nothing was written to the console as an error and nothing left the machine. */
  assertClean(): void;
}

/** Opens an address and watches console, exceptions and requests from the first moment. */
export async function openPage(
  browser: Browser,
  address: string,
  viewport = { width: 1440, height: 900 },
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport, acceptDownloads: true });
  const page = await context.newPage();
  const home = new URL(address).host;
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = url.host === home || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isLocal) problems.push(`request to ${url.href}`);
  });
  await page.goto(address);
  return { page, assertClean: () => expect(problems).toEqual([]) };
}

/** Waits until the map can be used: tiles, symbols and labels are there. */
export async function waitForMap(page: Page): Promise<void> {
  await page.locator('.leaflet-tile-loaded').first().waitFor();
  await page.locator('.site-marker svg').first().waitFor();
  await page.locator('.map-label').first().waitFor();
}
