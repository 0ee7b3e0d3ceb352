import { launchBrowser } from '../helpers/launch-browser.ts';
import { startProgram } from '../helpers/start-program.ts';
import { percentile, round } from './statistics.ts';

const RUNS = 5;

export interface StartBench {
  readonly runs: number;
  /** From the command to the printed address. */
  readonly serverMedianSeconds: number;
  /** From the command to a map with tiles and site symbols on the page. */
  readonly mapMedianSeconds: number;
  readonly mapSlowestSeconds: number;
}

/** Warm start: pack and page are built, the browser is open already. */
export async function benchStart(userFolder: string): Promise<StartBench> {
  const browser = await launchBrowser();
  const server: number[] = [];
  const map: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const start = performance.now();
    const program = await startProgram(userFolder);
    server.push((performance.now() - start) / 1_000);
    await page.goto(program.address);
    await page.waitForSelector('.leaflet-tile-loaded');
    await page.waitForSelector('.site-marker svg');
    map.push((performance.now() - start) / 1_000);
    await context.close();
    await program.kill();
  }
  await browser.close();
  return {
    runs: RUNS,
    serverMedianSeconds: round(percentile(server, 0.5)),
    mapMedianSeconds: round(percentile(map, 0.5)),
    mapSlowestSeconds: round(Math.max(...map)),
  };
}
