import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openAnnotations } from '#electron/services/annotations/open-annotations.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openPage, waitForMap } from './open-page.ts';

/** Each test opens pages, one the whole program: a busy machine takes ten times as long as an idle one. */
vi.setConfig({ testTimeout: 180_000 });

const userFolder = join(temporaryFolder(), 'user');
let browser: Browser;
let program: StartedProgram;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  program = await startProgram(userFolder);
  page = (await openPage(browser, program.address)).page;
});
afterAll(async () => {
  await browser.close();
  await program.kill();
});

/** Changes the annotations beside the running program, as another window would. */
function elsewhere<Result>(
  work: (annotations: ReturnType<typeof openAnnotations>) => Result,
): Result {
  const annotations = openAnnotations(userFolder);
  const result = work(annotations);
  annotations.close();
  return result;
}

const stored = () => elsewhere((annotations) => annotations.list());
const storedOf = (id: string) => stored().find((one) => one.id === id);

function add(change: Partial<Annotation> = {}): string {
  const annotation = sampleAnnotation({ note: '', ...change });
  elsewhere((annotations) => annotations.apply([{ before: null, after: annotation }]));
  return annotation.id;
}

function remove(id: string): void {
  elsewhere((annotations) => annotations.apply([{ before: storedOf(id) ?? null, after: null }]));
}

async function open(id: string): Promise<void> {
  await page.goto(new URL(`/annotations/${id}`, program.address).href);
  await note().waitFor();
}

const note = () => page.getByRole('textbox', { name: 'Note' });

/** What the browser tells a page whose tab comes to the front again. */
const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

describe('writing', () => {
  it('is stored by and by, without a pause', async () => {
    const id = add();
    await open(id);
    await note().click();
    const written = 'Written for a while without a pause. '.repeat(2);
    await note().pressSequentially(written, { delay: 90 });
    // The last pause has not passed: this was stored while the keys were pressed.
    expect(storedOf(id)?.note.length).toBeGreaterThan(20);
  });

  it('is stored when the window goes', async () => {
    const id = add();
    await open(id);
    await note().pressSequentially('Last words');
    const context = page.context();
    await page.close();
    page = await context.newPage();
    await expect.poll(() => storedOf(id)?.note).toBe('Last words');
  });
});

describe('an annotation that another window deletes', () => {
  it('stays on the page with what was being written, and can be stored anew', async () => {
    const id = add({ title: 'Camp', category: 'snare' });
    await open(id);
    remove(id);
    await note().pressSequentially('Forty minutes of work');
    await page.getByText('This annotation was deleted').waitFor();
    expect(await note().inputValue()).toBe('Forty minutes of work');
    await page.getByRole('button', { name: 'Store as a new annotation' }).click();
    await expect.poll(() => stored().map(({ title }) => title)).toContain('Camp');
    const anew = stored().find(({ title }) => title === 'Camp');
    expect(anew?.id).not.toBe(id);
    expect(anew).toMatchObject({ note: 'Forty minutes of work', category: 'snare' });
    await expect.poll(() => page.url()).toContain(anew?.id ?? '');
    expect(await page.getByText('This annotation was deleted').count()).toBe(0);
  });

  it('says so also when the page finds out by itself', async () => {
    const id = add({ title: 'Ford' });
    await open(id);
    remove(id);
    // Before the pause after which it would be stored.
    await note().pressSequentially('Deep');
    await comeBack();
    await page.getByText('This annotation was deleted').waitFor();
    await page.getByRole('textbox', { name: 'Title' }).focus();
    expect(await note().inputValue()).toBe('Deep');
    // Whoever leaves the page all the same is given the text once more.
    await page.getByRole('link', { name: 'All annotations' }).click();
    await page.getByText('Deleted in another window meanwhile').waitFor();
    await page.locator('.notice').getByRole('button', { name: 'Copy the text' }).waitFor();
    expect(storedOf(id)).toBeUndefined();
  });

  it('does not take the text along when the page is left at once', async () => {
    const id = add({ title: 'Hut' });
    await open(id);
    remove(id);
    await note().pressSequentially('Burnt');
    await page.getByRole('link', { name: 'All annotations' }).click();
    await page.getByText('Deleted in another window meanwhile').waitFor();
    await page.locator('.notice').getByRole('button', { name: 'Copy the text' }).waitFor();
  });
});

describe('a half-drawn region', () => {
  const sketches = () => readdirSync(join(userFolder, 'sketches'));
  const offer = (shown: Page) => shown.getByText('A region with 3 corners is not finished');
  const openMap = async (shown: Page, path = '/annotations?at=9/45.5/134.5') => {
    await shown.goto(new URL(path, program.address).href);
    await waitForMap(shown);
  };

  it('is offered again when its tab was closed, and not while it is open', async () => {
    const context = page.context();
    const first = await context.newPage();
    await openMap(first);
    await first.getByRole('button', { name: 'Draw a region' }).first().click();
    const field = first.getByRole('textbox', { name: 'Coordinates' });
    for (const corner of ['45.2 134', '45.8 134.6', '45.2 134.6']) {
      await field.fill(corner);
      await field.press('Enter');
    }
    await expect.poll(() => first.locator('.drawing-bar').innerText()).toContain('3 corners');
    await expect.poll(sketches).toHaveLength(1);
    await openMap(page);
    await page.waitForTimeout(1_000);
    expect(await offer(page).count()).toBe(0);
    await first.close();
    await page.reload();
    await offer(page).waitFor();
  });

  it('is not offered to another browser of the room', async () => {
    const other = (await openPage(browser, program.address)).page;
    await openMap(other);
    await other.waitForTimeout(1_000);
    expect(await offer(other).count()).toBe(0);
    await other.context().close();
  });

  it('outlives the program, at another port, and goes when it is stored', async () => {
    const context = page.context();
    await page.close();
    await program.kill();
    program = await startProgram(userFolder);
    page = await context.newPage();
    await page.goto(program.address);
    await waitForMap(page);
    await offer(page).waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Finish' }).click();
    await expect.poll(() => stored().filter(({ title }) => title === '')).toHaveLength(1);
    await expect.poll(sketches).toEqual([]);
  });

  it('is a sketch again when it cannot be stored', async () => {
    await page.route('**/api/annotations/changes', (route) => route.abort());
    await openMap(page);
    await page.getByRole('button', { name: 'Draw a point' }).first().click();
    const field = page.getByRole('textbox', { name: 'Coordinates' });
    await field.fill('45.4 134.4');
    await field.press('Enter');
    await page.getByText('A point is not stored yet.').waitFor();
    await page.unroute('**/api/annotations/changes');
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect
      .poll(() => stored().map(({ geometry }) => JSON.stringify(geometry.coordinates)))
      .toContain('[134.4,45.4]');
    await expect.poll(sketches).toEqual([]);
  });
});
