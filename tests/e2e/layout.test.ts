import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#shared/text/language.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

let browser: Browser;
let program: StartedProgram;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  program = await startProgram(temporaryFolder());
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  await page.goto(program.address);
});
afterAll(async () => {
  await browser.close();
  await program.kill();
});

async function open(path: string, width: number, height: number, language: Language) {
  await page.setViewportSize({ width, height });
  await page.evaluate(async (chosen) => {
    const settings = await (await fetch('/api/settings')).json();
    await fetch('/api/settings', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...settings, language: chosen }),
    });
  }, language);
  await page.goto(new URL(path, program.address).href);
  await page.locator('.page h1').waitFor();
}

/** By how many pixels elements that match end outside the frame, to the right or below. */
function outside(frame: string, wanted: string): Promise<number> {
  return page.evaluate(
    ([frameSelector, selector]) => {
      const box = document.querySelector(frameSelector as string)?.getBoundingClientRect();
      const all = [...document.querySelectorAll(selector as string)];
      if (box === undefined || all.length === 0) throw new Error('nothing to measure');
      return Math.max(
        ...all.map((one) => {
          const { right, bottom, width } = one.getBoundingClientRect();
          return width === 0 ? 0 : Math.max(right - box.right, bottom - box.bottom);
        }),
      );
    },
    [frame, wanted],
  );
}

describe('narrow windows', () => {
  it('every section stays inside a window of 400 pixels', async () => {
    await open('/sites', 400, 800, 'ru');
    expect(await outside('html', '.navigation a')).toBeLessThanOrEqual(0);
  });

  it.each(['en', 'ru', 'zh', 'mn'] as const)(
    '%s: what boundaries are is readable at 1024 pixels, and the credits by the keyboard',
    async (language) => {
      await open('/', 1024, 768, language);
      await page.locator('.attribution').waitFor();
      expect(await outside('.map-foot', '.attribution > *')).toBeLessThanOrEqual(0);
      await page.locator('.credits-button').focus();
      await page.keyboard.press('Enter');
      const credits = page.locator('.credits');
      await credits.waitFor();
      expect(await credits.textContent()).toContain('GeoNames');
      await page.keyboard.press('Escape');
    },
  );

  it.each(['/threats', '/species', '/threat/fire', '/species/panthera-tigris-altaica?tab=threats'])(
    '%s does not scroll sideways in Russian at 1024 pixels',
    async (path) => {
      await open(path, 1024, 768, 'ru');
      await page.locator('.page table').first().waitFor();
      const over = await page
        .locator('.panel-page')
        .evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(over).toBe(0);
      expect(await outside('.page', '.page table')).toBeLessThanOrEqual(0);
    },
  );

  it('a comparison that is cut off says so', async () => {
    await open('/compare?provinces=RU-PRI.CN-HL.MN-061.RU-KHA', 1024, 768, 'ru');
    await page.locator('.compare-sideways').waitFor();
  });
});

describe('lists', () => {
  it('sort by what their headings say', async () => {
    await open('/species', 1440, 900, 'en');
    const heading = (name: string) => page.getByRole('columnheader', { name });
    expect(await heading('Red List').getAttribute('aria-sort')).toBe('ascending');
    await page.getByRole('button', { name: 'Assessed', exact: true }).click();
    await expect.poll(() => heading('Assessed').getAttribute('aria-sort')).toBe('descending');
    expect(await heading('Red List').getAttribute('aria-sort')).toBeNull();
    const years = await page.locator('tbody td:nth-child(3)').allTextContents();
    const known = years.map(Number).filter((year) => year > 0);
    expect(known.length).toBeGreaterThan(30);
    expect(known).toEqual(known.toSorted((left, right) => right - left));
  });

  it('a row tells the sources of its values, with year and scope', async () => {
    await open('/sites', 1440, 900, 'en');
    const row = page.getByRole('row', { name: /Khan Khentii/ });
    await row.locator('.source-mark').focus();
    await page.keyboard.press('Enter');
    const popover = page.locator('.source-popover');
    await popover.waitFor();
    const text = await popover.textContent();
    for (const words of ['Since: 1992', 'IUCN Ib', 'whole site', 'seen 20']) {
      expect(text).toContain(words);
    }
    await page.keyboard.press('Escape');
  });

  it('the circles of sites that are not listed step back', async () => {
    await open('/sites?country=MN', 1440, 900, 'en');
    const strengths = () =>
      page
        .locator('.leaflet-siteAreas-pane path')
        .evaluateAll((paths) => [
          ...new Set(paths.map((path) => Number(path.getAttribute('stroke-opacity')).toFixed(2))),
        ]);
    await expect.poll(async () => (await strengths()).sort()).toEqual(['0.23', '0.65']);
  });
});

describe('the table of threats', () => {
  it('tells a cell in words to the keyboard, one stop of Tab for all', async () => {
    await open('/threats', 1440, 900, 'en');
    const cells = page.locator('.matrix td button');
    await cells.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(
      () => document.activeElement?.querySelector('.visually-hidden')?.textContent,
    );
    expect(focused).toContain('Jewish Autonomous Oblast, Wildfires');
    expect(await page.locator('.matrix-told').textContent()).toBe(focused);
    expect(await page.locator('.matrix td button[tabindex="0"]').count()).toBe(1);
    expect(await page.locator('.matrix-key li').first().textContent()).toContain(
      'very rapid decline',
    );
  });
});

describe('forced colours', () => {
  it('tell the chosen language, the section and the boxes that are ticked', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open('/sites', 1440, 900, 'en');
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await style('.language-switch button[data-selected]', 'background-color')).not.toBe(
      await style('.language-switch button:not([data-selected])', 'background-color'),
    );
    expect(await style('.navigation a[aria-current]', 'outline-style')).toBe('solid');
    expect(await style('.checkbox-box .icon', 'visibility')).toBe('hidden');
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('print', () => {
  it.each(['/compare?provinces=RU-PRI.CN-HL', '/species/panthera-tigris-altaica', '/threats'])(
    '%s is its text and tables, without rail and map',
    async (path) => {
      await open(path, 1440, 900, 'en');
      await page.locator('.page table, .page .facts').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      for (const part of ['.navigation', '.stage', '.panel-header']) {
        expect(await page.locator(part).isVisible(), part).toBe(false);
      }
      const { height, window } = await page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        window: innerHeight,
      }));
      // The whole page, not what the window shows of it
      expect(height).toBeGreaterThan(window);
      await page.emulateMedia({ media: 'screen' });
    },
  );
});

describe('gaps', () => {
  it('are named, each leading to its page', async () => {
    await open('/about', 1440, 900, 'ru');
    const summary = page.getByText('Территории с неизвестным положением');
    await summary.click();
    const count = Number((await summary.locator('.count').textContent())?.trim());
    const links = page.locator('details[open] .gap-things a');
    await expect.poll(() => links.count()).toBe(count);
    expect(await links.first().getAttribute('href')).toContain('/site/');
  });
});
