import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openPage, type WatchedPage, waitForMap } from './open-page.ts';

let browser: Browser;
let program: StartedProgram;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  program = await startProgram(temporaryFolder());
  watched = await openPage(browser, program.address);
  page = watched.page;
  await waitForMap(page);
});
afterAll(async () => {
  watched.assertClean();
  await browser.close();
  await program.kill();
});

async function open(path: string): Promise<void> {
  await page.goto(new URL(path, program.address).href);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** What a reader of the screen would say has the focus. */
const focused = () =>
  page.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.getAttribute('aria-label');
    return `${activeElement?.tagName} ${label ?? activeElement?.textContent}`;
  });

/** Presses a key of a keyboard that writes another alphabet. */
async function pressPlace(key: string, code: string, modifiers = 0): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const event = { key, code, modifiers };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

describe('shortcuts on a Russian keyboard', () => {
  const SHIFT = 8;
  beforeEach(() => open('/'));

  it('open the search, the list of sites in view, and the help', async () => {
    await pressPlace('.', 'Slash');
    await expect.poll(focused).toBe('INPUT Search the atlas');
    await page.keyboard.press('Escape');
    await page.locator('h1').focus();
    await pressPlace(',', 'Slash', SHIFT);
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await pressPlace('м', 'KeyV');
    await page.waitForURL(/\/sites\?view=1/);
  });
});

describe('Escape on the page of a thing', () => {
  it('goes back to the list with its filters, and to the link', async () => {
    await open('/sites?country=MN');
    const link = page.locator('.listing-table tbody th a').nth(2);
    const name = await link.innerText();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expect.poll(focused).toBe(`H1 ${name}`);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/sites\?country=MN/);
    await expect.poll(focused).toBe(`A ${name}`);
  });

  it('goes to the first page where nothing of the atlas was before', async () => {
    await open('/site/ru-sikhote-alinsky-zapovednik');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
  });
});

describe('the focus', () => {
  it('goes to the heading after going back from the map', async () => {
    await open('/');
    await page.keyboard.press('v');
    await page.waitForURL(/\/sites/);
    await expect.poll(focused).toBe('H1 Sites');
    await page.goBack();
    await expect.poll(focused).toBe('H1 The Amur-Heilong ecoregion');
  });

  it('goes from a filter taken away to the next, and then to the filters', async () => {
    await open('/sites?country=MN.CN');
    const chips = page.locator('.chip');
    await chips.first().focus();
    const second = await chips.nth(1).innerText();
    await page.keyboard.press('Enter');
    await expect.poll(() => chips.count()).toBe(1);
    expect(await focused()).toContain(second.split('\n').at(-1));
    await page.keyboard.press('Enter');
    await expect.poll(() => chips.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('search input'))).toBe(true);
  });

  it('goes from a column taken away to the next', async () => {
    await open('/compare?provinces=RU-PRI.CN-HL');
    await page.getByRole('button', { name: /^Take Primorsky Krai/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toContain('BUTTON Take Heilongjiang');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toMatch(/^H1/);
  });
});

describe('what takes itself away', () => {
  it('a button that has come to its end keeps the focus', async () => {
    await open('/?at=10/45.5/134.5');
    const zoomIn = page.getByRole('button', { name: 'Zoom in' });
    await zoomIn.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => zoomIn.getAttribute('aria-disabled')).toBe('true');
    expect(await focused()).toBe('BUTTON Zoom in');
    const { search } = new URL(page.url());
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    expect(new URL(page.url()).search).toBe(search);
  });

  it('the panel hands the focus to the button that opens it', async () => {
    await page.getByRole('button', { name: 'Close the panel' }).press('Enter');
    await expect.poll(focused).toBe('BUTTON Open the panel');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('BUTTON Close the panel');
    await page.locator('h1').focus();
    await page.keyboard.press('p');
    await expect.poll(focused).toBe('BUTTON Open the panel');
    await page.keyboard.press('p');
  });

  it('a drawing thrown away and a closed message leave the focus to the map', async () => {
    const isOnMap = () => page.evaluate(() => document.activeElement?.matches('.map'));
    await page.getByRole('button', { name: 'Draw a line' }).press('Enter');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Stop drawing' }).press('Enter');
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    await expect.poll(isOnMap).toBe(true);
    await page.getByRole('button', { name: 'Draw a point' }).press('Enter');
    await page.keyboard.press('Space');
    await page.waitForURL(/\/annotations\//);
    const undo = page.getByRole('button', { name: /undo/i }).first();
    // The page is there before the point is stored, and until then there is nothing to undo.
    await expect.poll(() => undo.getAttribute('aria-disabled')).not.toBe('true');
    await undo.press('Enter');
    await expect.poll(focused).toBe('BUTTON Nothing to undo');
    await page.locator('.notice').getByRole('button', { name: 'Close' }).press('Enter');
    await expect.poll(isOnMap).toBe(true);
  });
});

describe('briefings', () => {
  const region = 'DIV Progress and finished briefings';
  const start = () => page.getByRole('button', { name: 'Make briefings' });

  it('take the focus to their progress and then to their files', async () => {
    await open('/briefings?province=MN-061');
    await page.getByText('One page').click();
    await start().focus();
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe(region);
    await expect.poll(focused).toBe('H2 Finished 1');
  });

  it('of a job before stay in sight, also after a reload', async () => {
    await page.getByRole('checkbox', { name: 'Russian' }).press('Space');
    await start().press('Enter');
    await page.getByRole('heading', { name: 'Finished 2' }).waitFor();
    await page.getByRole('heading', { name: 'Made earlier 1' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Finished 2' }).waitFor();
    await page.getByRole('heading', { name: 'Made earlier 1' }).waitFor();
  });

  it('keep the focus on their progress when they are stopped', async () => {
    await page.getByRole('checkbox', { name: 'All twelve provinces' }).press('Space');
    await start().press('Enter');
    await page.getByText(/^0 of 12 ready/).waitFor();
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    await page.getByText(/^Stopped/).waitFor();
    expect(await focused()).toMatch(/^(DIV Progress|H2 Finished)/);
  });
});

describe('an address that leads nowhere', () => {
  it.each(['/site/nope', '/feature/designation/nope', '//'])('%s', async (path) => {
    const { page: other } = await openPage(browser, program.address);
    const problems: string[] = [];
    other.on('pageerror', (error) => problems.push(error.message));
    await other.goto(new URL(program.address).origin + path);
    await waitForMap(other);
    await other.getByRole('heading', { level: 1, name: 'There is no such page' }).waitFor();
    expect(await other.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    await other.getByRole('button', { name: 'Search the atlas' }).click();
    expect(await other.evaluate(() => document.activeElement?.id)).toBe('atlas-search');
    await other.getByRole('link', { name: 'To the first page' }).click();
    await expect.poll(() => new URL(other.url()).pathname).toBe('/');
    expect(problems).toEqual([]);
    await other.context().close();
  });
});

describe('the map', () => {
  it('shows the page it was opened with at once, and moves to the next', async () => {
    const { page: other } = await openPage(browser, program.address);
    await other.addInitScript(() => {
      const moves: string[] = [];
      Object.assign(window, { moves });
      new MutationObserver(() => {
        const isMoving = document.querySelector('.leaflet-zoom-anim, .leaflet-pan-anim') !== null;
        if (isMoving) moves.push(location.pathname);
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
    });
    const moves = () => other.evaluate(() => (window as unknown as { moves: string[] }).moves);
    await other.goto(new URL('/site/ru-sikhote-alinsky-zapovednik', program.address).href);
    await expect.poll(() => other.url()).toMatch(/at=8\/4[45]/);
    await waitForMap(other);
    expect(await moves()).toEqual([]);
    await other.getByRole('link', { name: 'Primorsky Krai' }).first().click();
    await expect.poll(moves).not.toEqual([]);
    await other.context().close();
  });
});
