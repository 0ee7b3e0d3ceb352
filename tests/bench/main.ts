import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatTable } from '#electron/cli/output.ts';
import { ensureBundles, ensurePack } from '#electron/launcher/ensure-built.ts';
import { DEFAULT_PACK_FOLDER, PROGRAM_FOLDER } from '#electron/services/folders.ts';
import { benchBriefings } from './briefings-bench.ts';
import { benchSearch } from './search-bench.ts';
import { benchStart } from './start-bench.ts';
import { benchTiles } from './tiles-bench.ts';

/** `npm run bench`: a table on standard output, the same as JSON in `out/bench.json`. */
await ensurePack();
await ensureBundles();
const userFolder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
const step = (name: string) => process.stderr.write(`${name} …\n`);
try {
  step('tiles');
  const tiles = await benchTiles(DEFAULT_PACK_FOLDER, userFolder);
  step('search');
  const search = await benchSearch();
  step('briefings');
  const briefings = await benchBriefings(DEFAULT_PACK_FOLDER, userFolder);
  step('start');
  const start = await benchStart(userFolder);
  const machine = { processor: cpus()[0]?.model ?? '', cores: availableParallelism() };
  const report = { machine, node: process.version, tiles, search, briefings, start };
  mkdirSync(join(PROGRAM_FOLDER, 'out'), { recursive: true });
  writeFileSync(join(PROGRAM_FOLDER, 'out', 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  const rows: (readonly [string, number | string, string])[] = [
    ['tiles, raw SQLite reads (floor)', tiles.rawTilesPerSecond, 'tiles/s'],
    [
      'tiles through the router',
      tiles.routerTilesPerSecond,
      `tiles/s, ${tiles.routerTimesFloor} × floor`,
    ],
    [
      'tiles over HTTP, 6 in parallel',
      tiles.httpTilesPerSecond,
      `tiles/s, ${tiles.httpTimesFloor} × floor`,
    ],
    ['tiles over HTTP, p99', tiles.httpP99Milliseconds, 'ms (aim 10)'],
    ['search, p95', search.p95Milliseconds, `ms over ${search.queries} queries (aim 10)`],
    [
      'search, p95, large pack',
      search.large.p95Milliseconds,
      `ms, ${search.large.entries} entries (aim 25)`,
    ],
    ['first briefing, cold', briefings.firstSeconds, 's'],
    ['one briefing, warm', briefings.oneSeconds, `s, ${briefings.onePages} pages (aim 1)`],
    [
      '12 provinces × 4 languages',
      briefings.wholeSeconds,
      `s, ${briefings.wholePages} pages (aim 40)`,
    ],
    ['largest briefing', briefings.largestKilobytes, 'kB (aim 600)'],
    ['start to printed address', start.serverMedianSeconds, 's, median'],
    ['start to usable map', start.mapMedianSeconds, `s, median of ${start.runs} (aim 2)`],
  ];
  process.stdout.write(`${formatTable(rows)}\n`);
} finally {
  rmSync(userFolder, { recursive: true, force: true });
}
process.exit(0);
