import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { annotationsFolder } from '../helpers/annotations-folder.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { type StartedProgram, startProgram } from '../helpers/start-program.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';
import { openPage } from './open-page.ts';

const { folder, file, draw } = annotationsFolder(join(temporaryFolder(), 'user'));
let browser: Browser;
let program: StartedProgram;
let page: Page;

beforeAll(async () => {
  draw('2026-11-01', 1);
  writeFileSync(file, '');
  browser = await launchBrowser();
  program = await startProgram(folder);
  page = (await openPage(browser, program.address)).page;
  await page.goto(new URL('/annotations', program.address).href);
});
afterAll(async () => {
  await browser.close();
  await program.kill();
});

const heading = (name: string) => page.getByRole('heading', { name }).waitFor();

describe('an annotations file that was emptied', () => {
  it('is told in words, and the annotations continue from the newest backup', async () => {
    await heading('The annotations file is empty');
    await page.getByText('the backups are kept').waitFor();
    await page.getByRole('button', { name: 'Continue from the newest backup' }).click();
    await page.getByText('annotations-2026-11-01.sqlite').waitFor();
    await page.getByText('Гарь у Ханки').first().waitFor();
  });
});

// Windows does not let an open file be renamed.
describe.skipIf(process.platform === 'win32')('an annotations file that is taken away', () => {
  it('is told at the next look, and found again when it is put back', async () => {
    renameSync(file, `${file}.away`);
    await page.reload();
    await heading('The annotations file is gone');
    renameSync(`${file}.away`, file);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Гарь у Ханки').first().waitFor();
  });
});
