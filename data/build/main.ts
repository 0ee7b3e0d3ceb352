import { buildPack } from './pack/build-pack.ts';
import { PACK_FOLDER } from './pack/pack-sources.ts';

/** A line is renewed in place at a terminal; elsewhere one is written for each step. */
function createProgress(): (step: string, done: number, total: number) => void {
  let last = '';
  return (step, done, total) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${step} ${done} of ${total}`);
    else if (step !== last) process.stderr.write(`${step} …\n`);
    last = step;
  };
}

/** `npm run build:pack [FOLDER]` */
const start = performance.now();
try {
  const manifest = await buildPack(process.argv[2] ?? PACK_FOLDER, createProgress());
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const end = process.stderr.isTTY ? '\n' : '';
  process.stderr.write(`${end}atlas pack ${manifest.dataVersion} built in ${seconds} s\n`);
} catch (error) {
  process.stderr.write(`\n${(error as Error).message}\n`);
  process.exitCode = 1;
}
