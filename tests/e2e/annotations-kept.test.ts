import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openAnnotations } from '#electron/services/annotations/open-annotations.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openPage } from './open-page.ts';

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
    await page.goto('about:blank');
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
