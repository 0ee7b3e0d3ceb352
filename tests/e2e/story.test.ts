import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnnotations } from '#electron/services/annotations/open-annotations.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openPage, type WatchedPage, waitForMap } from './open-page.ts';

const folder = temporaryFolder();
const userFolder = join(folder, 'user');
let browser: Browser;
let program: StartedProgram;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  program = await startProgram(userFolder);
  watched = await openPage(browser, program.address);
  page = watched.page;
});
afterAll(async () => {
  await browser.close();
  await program.kill();
});

/** Places on the map frame, as shares of its width and height right of the panel. */
async function press(x: number, y: number): Promise<void> {
  const box = await page.locator('.map').boundingBox();
  if (box === null) throw new Error('there is no map');
  await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
  // Terra Draw takes two quick presses for one double press.
  await page.waitForTimeout(350);
}

describe('a new user', () => {
  it('sees the Amur basin on an offline map', async () => {
    await waitForMap(page);
    expect(await page.title()).not.toBe('');
    expect(new URL(page.url()).searchParams.has('token')).toBe(false);
    await expect.poll(() => page.locator('.map-label').allTextContents()).toContain('Heilongjiang');
  });

  it('reads it in Russian, without a restart', async () => {
    await page
      .getByRole('radio', { name: 'Русский' })
      .or(page.getByRole('button', { name: 'Русский' }))
      .first()
      .click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('ru');
    await expect.poll(() => page.locator('.map-label').allTextContents()).toContain('РОССИЯ');
  });

  it('finds a site as the name is typed', async () => {
    await page.keyboard.press('/');
    // The list is renewed at each letter: what is chosen must stand in the last answer.
    const answered = page.waitForResponse((response) =>
      decodeURIComponent(response.url()).includes('q=сихотэ-алинск&'),
    );
    await page.keyboard.type('сихотэ-алинск');
    await answered;
    const first = page.getByRole('option').first();
    await expect.poll(() => first.textContent()).toContain('Сихотэ-Алинский');
    await page.waitForTimeout(300);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('/site/ru-sikhote-alinsky-zapovednik');
    await page.getByRole('heading', { level: 1, name: /Сихотэ-Алинский/ }).waitFor();
  });

  it('sees the source of a value', async () => {
    const source = page.getByRole('button', { name: /сточник/ }).first();
    await source.focus();
    await source.press('Enter');
    await page
      .getByText(/20(1|2)\d|19\d\d/)
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('goes on by links, back and forward', async () => {
    await page.getByRole('link', { name: 'Приморский край' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Приморский край' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Сихотэ-Алинский/ }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Приморский край' }).waitFor();
  });

  it('draws a region and names it, saved at once', async () => {
    await page.getByRole('button', { name: 'Нарисовать участок' }).click();
    await press(0.4, 0.35);
    await press(0.5, 0.35);
    await press(0.5, 0.5);
    await page
      .getByText(/га|км²/)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/annotations\/[0-9a-f-]{36}/);
    const title = page.getByRole('textbox', { name: 'Название' });
    await title.fill('Гарь у Ханки');
    await title.press('Tab');
    const stored = async () => {
      const annotations = openAnnotations(userFolder);
      const titles = annotations.list().map((annotation) => annotation.title);
      annotations.close();
      return titles;
    };
    await expect.poll(stored).toEqual(['Гарь у Ханки']);
  });

  it('takes the last edit back and does it again', async () => {
    const undo = page.getByRole('button', { name: /^Отменить:/ });
    const title = page.getByRole('textbox', { name: 'Название' });
    await undo.click();
    await expect.poll(() => title.inputValue()).toBe('');
    await page.getByRole('button', { name: /^Повторить:/ }).click();
    await expect.poll(() => title.inputValue()).toBe('Гарь у Ханки');
  });

  it('has caused no error and no request that leaves the machine', () => watched.assertClean());
});

describe('after the program was killed', () => {
  beforeAll(async () => {
    await page.context().close();
    await program.kill();
    program = await startProgram(userFolder);
    watched = await openPage(browser, program.address);
    page = watched.page;
  });

  it('language and drawing are still there', async () => {
    await waitForMap(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    await page.goto(new URL('/annotations', program.address).href);
    await page.getByText('Гарь у Ханки').first().waitFor();
  });

  it('the briefing of the province is printed in Russian, with the drawing', async () => {
    await page.goto(new URL('/province/RU-PRI', program.address).href);
    await page
      .getByRole('link', { name: 'Напечатать справку' })
      .or(page.getByRole('button', { name: 'Напечатать справку' }))
      .click();
    await page.waitForURL(/\/briefings/);
    await page.getByRole('button', { name: 'Сделать справки' }).click();
    await page.getByRole('button', { name: /^Приморский край, русский/ }).click();
    await page.locator('canvas').first().waitFor();
    await page.keyboard.press('Escape');
    const save = page.getByRole('link', { name: /^Сохранить: / });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      save
        .or(page.getByRole('button', { name: /^Сохранить: / }))
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Amur-Heilong_RU-PRI_ru_.*\.pdf$/);
    const file = join(folder, 'briefing.pdf');
    await download.saveAs(file);
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 })
      .promise;
    let text = '';
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const content = await (await pdf.getPage(number)).getTextContent();
      text += content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }
    expect(text).toContain('Приморский край');
    expect(text).toContain('Гарь у Ханки');
  });

  it('has caused no error and no request that leaves the machine', () => watched.assertClean());
});
