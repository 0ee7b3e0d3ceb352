import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundles, ensurePack } from '#electron/launcher/ensure-built.ts';
import { DEFAULT_PACK_FOLDER, PROGRAM_FOLDER } from '#electron/services/folders.ts';
import { openServices } from '#electron/services/open-services.ts';
import { DEFAULT_SETTINGS } from '#shared/api/settings.ts';
import { LANGUAGES } from '#shared/text/language.ts';
import { launchBrowser } from '../helpers/launch-browser.ts';
import { SAMPLE_ANNOTATIONS } from '../helpers/sample-annotations.ts';
import { startProgram } from '../helpers/start-program.ts';
import { writePagePictures } from './page-pictures.ts';
import { SCENES } from './scenes.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];
const BRIEFINGS = [
  { province: 'RU-PRI', language: 'ru' },
  { province: 'CN-HL', language: 'zh' },
] as const;
const PRINT = 'print';
/** Map labels and symbols settle a moment after the last tile. */
const SETTLE_MILLISECONDS = 700;

/**
 * `npm run pictures [SCENE …]`: every page in four languages and two sizes, and two briefings;
 * `print` stands for the briefings.
 */
async function main(): Promise<void> {
  await ensurePack();
  await ensureBundles();
  const folder = join(PROGRAM_FOLDER, 'out', 'pictures');
  const userFolder = mkdtempSync(join(tmpdir(), 'atlas-pictures-'));
  const wanted = process.argv.slice(2);
  const scenes = SCENES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  mkdirSync(folder, { recursive: true });
  const services = openServices({ packFolder: DEFAULT_PACK_FOLDER, userFolder });
  services.annotations.apply(SAMPLE_ANNOTATIONS.map((after) => ({ before: null, after })));

  const browser = await launchBrowser();
  const program = await startProgram(userFolder);
  for (const language of LANGUAGES) {
    services.settings.write({ ...DEFAULT_SETTINGS, language });
    for (const viewport of SIZES) {
      const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
      const page = await context.newPage();
      await page.goto(program.address);
      for (const { name, path, prepare } of scenes) {
        await page.goto(new URL(path, program.address).href);
        await page.waitForSelector('.leaflet-tile-loaded');
        await page.waitForLoadState('networkidle');
        await prepare?.(page, language);
        await page.waitForTimeout(SETTLE_MILLISECONDS);
        const file = `${name}-${language}-${viewport.width}.png`;
        await page.screenshot({ path: join(folder, file) });
        process.stderr.write(`${file}\n`);
      }
      await context.close();
    }
  }
  await program.kill();
  await browser.close();

  for (const { province, language } of wanted.length === 0 || wanted.includes(PRINT)
    ? BRIEFINGS
    : []) {
    const { id } = services.briefings.start({
      provinces: [province],
      languages: [language],
      form: 'full',
      date: services.atlas.manifest.cutOffDate,
      includeAnnotations: true,
      includeAuthors: true,
      office: '',
    });
    await services.briefings.finished(id);
    const [file] = services.briefings.files(id);
    if (file === undefined) throw new Error(`no briefing of ${province}`);
    const pages = await writePagePictures(file.content, folder, `briefing-${province}-${language}`);
    process.stderr.write(`briefing-${province}-${language}: ${pages} pages\n`);
  }
  await services.close();
  rmSync(userFolder, { recursive: true, force: true });
}

await main();
process.exit(0);
