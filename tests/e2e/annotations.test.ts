import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnnotations } from '#electron/services/annotations/open-annotations.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openPage, type WatchedPage, waitForMap } from './open-page.ts';

const userFolder = join(temporaryFolder(), 'user');
let browser: Browser;
let program: StartedProgram;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  program = await startProgram(userFolder);
  watched = await openPage(browser, program.address);
  page = watched.page;
  await waitForMap(page);
  await page.goto(new URL('/annotations?at=9/45.5/134.5', program.address).href);
  await waitForMap(page);
});
afterAll(async () => {
  await browser.close();
  await program.kill();
});

/** What is on the disk, read beside the running program. */
function stored(): Annotation[] {
  const annotations = openAnnotations(userFolder);
  const list = annotations.list();
  annotations.close();
  return list;
}

const shapes = () => stored().map(({ geometry }) => geometry.type);
const bar = () => page.locator('.drawing-bar');

describe('drawing without a mouse', () => {
  it('sets corners under the cross, takes one back, and finishes', async () => {
    await page.getByRole('button', { name: 'Draw a line' }).first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    for (const key of ['ArrowRight', 'ArrowRight', 'Space', 'ArrowDown', 'Space']) {
      await page.keyboard.press(key);
    }
    await expect.poll(() => bar().innerText()).toContain('3 corners');
    await page.keyboard.press('Backspace');
    await expect.poll(() => bar().innerText()).toContain('2 corners');
    await page.keyboard.press('Enter');
    await expect.poll(shapes).toEqual(['LineString']);
  });

  it('takes typed coordinates, to the centimetre', async () => {
    await page.getByRole('button', { name: 'Draw a point' }).click();
    const field = page.getByRole('textbox', { name: 'Coordinates' });
    await field.fill('somewhere');
    await field.press('Enter');
    await page.getByText('These are not coordinates').waitFor();
    await field.fill('45°30′N 134°45′E');
    await field.press('Enter');
    await expect.poll(shapes).toEqual(['LineString', 'Point']);
    expect(stored()[1]?.geometry.coordinates).toEqual([134.75, 45.5]);
  });
});

describe('a half-drawn region', () => {
  it('may not cross itself', async () => {
    await page.getByRole('button', { name: 'Draw a region' }).click();
    const field = page.getByRole('textbox', { name: 'Coordinates' });
    for (const corner of ['45.2 134', '45.8 134.6', '45.2 134.6', '45.5 134']) {
      await field.fill(corner);
      await field.press('Enter');
    }
    await page.getByText('The edges of a region may not cross.').waitFor();
    await expect.poll(() => bar().innerText()).toContain('3 corners');
  });

  it('outlives a change of page and a reload', async () => {
    await page.getByRole('link', { name: 'Species', exact: true }).click();
    await expect.poll(() => bar().innerText()).toContain('A region with 3 corners');
    await page.reload();
    await expect.poll(() => bar().innerText()).toContain('A region with 3 corners');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect.poll(shapes).toEqual(['LineString', 'Point', 'Polygon']);
  });
});

describe('edits', () => {
  it('of corners by their coordinates can be undone', async () => {
    await page.getByRole('button', { name: 'Edit shape' }).click();
    const corner = page.getByRole('textbox', { name: 'Corner 1' });
    const before = await corner.inputValue();
    await corner.fill('45.1 133.9');
    await corner.press('Enter');
    await expect.poll(() => JSON.stringify(stored()[2]?.geometry)).toContain('[133.9,45.1]');
    await page.getByRole('button', { name: /^Undo: new shape/ }).click();
    await expect.poll(() => corner.inputValue()).toBe(before);
    await page.getByRole('button', { name: 'Done' }).first().click();
  });

  it('of somebody else are neither lost nor written over', async () => {
    const annotations = openAnnotations(userFolder);
    const region = annotations.list()[2] as Annotation;
    annotations.apply([{ before: region, after: { ...region, note: 'theirs' } }]);
    annotations.close();
    const note = page.getByRole('textbox', { name: 'Note' });
    await note.fill('mine');
    await note.press('Control+Enter');
    await page.getByText('Changed in another window meanwhile').waitFor();
    await page.getByText('Stored now: theirs').waitFor();
    expect(await note.inputValue()).toBe('mine');
    // Neither a pause in writing nor leaving the field writes over it: only the reader does.
    await note.pressSequentially(' too');
    await page.getByRole('textbox', { name: 'Title' }).focus();
    await page.waitForTimeout(1_500);
    expect(stored()[2]?.note).toBe('theirs');
    await page.getByText('Stored now: theirs').waitFor();
    await page.getByRole('button', { name: 'Save again' }).click();
    await expect.poll(() => stored()[2]?.note).toBe('mine too');
  });

  it('of a whole file are one step', async () => {
    await page.getByRole('link', { name: 'All annotations' }).click();
    const point = { type: 'Point', coordinates: [130, 46] };
    const features = [
      { type: 'Feature', properties: { name: 'From QGIS' }, geometry: point },
      { type: 'Feature', properties: {}, geometry: null },
    ];
    await page.locator('input[type=file]').setInputFiles({
      name: 'qgis.geojson',
      mimeType: 'application/geo+json',
      buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features })),
    });
    await page.getByText('Feature 2: it has no shape.').waitFor();
    expect(stored()).toHaveLength(4);
    await page.getByRole('button', { name: 'Take the import back' }).click();
    await expect.poll(() => stored().length).toBe(3);
  });

  it('of three files that were dropped together are all taken in, with one report', async () => {
    await page.evaluate(() => {
      const dropped = new DataTransfer();
      for (const [place, name] of ['a.geojson', 'b.txt', 'c.geojson'].entries()) {
        const geometry = { type: 'Point', coordinates: [131 + place, 46] };
        const feature = { type: 'Feature', properties: { name }, geometry };
        dropped.items.add(new File([JSON.stringify(feature)], name));
      }
      window.dispatchEvent(
        new DragEvent('drop', { dataTransfer: dropped, bubbles: true, cancelable: true }),
      );
    });
    const report = page.locator('.import-report');
    await report.getByText('Brought in from a.geojson:').waitFor();
    await report.getByText('“b.txt” was not read').waitFor();
    await report.getByText('Brought in from c.geojson:').waitFor();
    expect(stored()).toHaveLength(5);
    await report.getByRole('button', { name: 'Take the import back' }).click();
    await expect.poll(() => stored().length).toBe(3);
  });

  it('made with Delete in the list are offered back', async () => {
    await page.locator('.annotation-row').first().focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => stored().length).toBe(2);
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => stored().length).toBe(3);
  });
});
