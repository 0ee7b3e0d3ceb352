import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openPage, type WatchedPage } from './open-page.ts';

let browser: Browser;
let program: StartedProgram;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  program = await startProgram(join(temporaryFolder(), 'user'));
});
afterAll(async () => {
  await browser.close();
  await program.kill();
});
beforeEach(async () => {
  watched = await openPage(browser, program.address);
  page = watched.page;
  await page.getByRole('combobox').first().waitFor();
});
afterEach(async () => {
  watched.assertClean();
  await page.context().close();
});

/** Holds back the answers of an address until the returned function lets them go. */
async function holdBack(address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

const search = () => page.locator('#atlas-search');
const path = () => new URL(page.url()).pathname;
const open = (address: string) => page.goto(new URL(address, program.address).href);

describe('the search box', () => {
  it('opens the first result with Enter alone', async () => {
    await search().fill('Khanka');
    await page.getByRole('option').first().waitFor();
    await search().press('Enter');
    await expect.poll(path).toBe('/feature/lake/khanka');
    await expect.poll(() => search().inputValue()).toBe('');
  });

  it.each([
    ['Enter', ['Enter']],
    ['arrow and Enter', ['ArrowDown', 'Enter']],
  ])('remembers %s until the results are there', async (_, keys) => {
    const letGo = await holdBack('**/api/search?*');
    await search().fill('Khanka');
    for (const key of keys) await search().press(key);
    await page.waitForTimeout(200);
    expect(path()).toBe('/');
    letGo();
    await expect.poll(path).toBe('/feature/lake/khanka');
  });

  it('forgets an Enter after which the text was changed', async () => {
    const letGo = await holdBack('**/api/search?*');
    await search().fill('Khanka');
    await search().press('Enter');
    await search().press('Backspace');
    letGo();
    await page.getByRole('option').first().waitFor();
    expect(path()).toBe('/');
  });

  it('opens what the arrow keys chose', async () => {
    await search().fill('Khanka');
    await page.getByRole('option').nth(1).waitFor();
    await search().press('ArrowDown');
    await search().press('ArrowDown');
    await search().press('Enter');
    await expect.poll(path).not.toBe('/');
    expect(path()).not.toBe('/feature/lake/khanka');
  });

  it('is emptied by Escape', async () => {
    await search().fill('Khanka');
    await page.getByRole('option').first().waitFor();
    await search().press('Escape');
    await expect.poll(() => search().inputValue()).toBe('');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
  });

  it('takes no more text than can be searched for', async () => {
    await search().focus();
    await page.keyboard.insertText('Khanka '.repeat(60));
    await expect.poll(async () => (await search().inputValue()).length).toBe(200);
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('“Add” of a comparison', () => {
  const field = () => page.getByRole('combobox', { name: 'Add a site' });

  it('finds a site by a name in another language, and Enter adds it', async () => {
    await open('/compare?sites=cn-zhalong-nature-reserve');
    await field().fill('Супутинский');
    await field().press('Enter');
    await expect
      .poll(() => new URL(page.url()).searchParams.get('sites'))
      .toBe('cn-zhalong-nature-reserve.ru-ussuriysky-zapovednik');
  });

  it('says that nothing is called so, and adds nothing', async () => {
    await open('/compare?sites=cn-zhalong-nature-reserve');
    await field().fill('zzqqxxw');
    await page.getByText('No site that could be added is called “zzqqxxw”').waitFor();
    await field().press('ArrowDown');
    await field().press('Enter');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).searchParams.get('sites')).toBe('cn-zhalong-nature-reserve');
  });
});

it('the name filter of a list finds by names in every language and script', async () => {
  await open('/sites');
  for (const [text, name] of [
    ['ZEYA', 'Zeysky Nature Reserve'],
    ['興凱', 'Xingkai Lake National Nature Reserve'],
    ['xingkaihu', 'Xingkai Lake National Nature Reserve'],
    ['Супутинский', 'Ussurisky Nature Reserve'],
  ] as const) {
    await page.getByRole('searchbox').fill(text);
    await page.getByRole('row', { name }).first().waitFor();
    await expect.poll(() => page.getByRole('row').count()).toBeLessThan(10);
  }
});

// The last: the language chosen is kept.
it('the search box answers again when the reader comes back from choosing another language', async () => {
  await search().fill('Khanka');
  await page.getByRole('option').first().waitFor();
  // Behind an open list the rest of the page has no roles.
  await page.locator('[aria-label="Русский"]').click();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ru');
  await search().click();
  await expect.poll(() => page.getByRole('option').first().textContent()).toContain('Ханка');
});
