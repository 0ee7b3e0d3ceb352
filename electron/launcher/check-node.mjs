// Plain JavaScript, loaded before any TypeScript: an older Node cannot read the rest.
import * as nodeModule from 'node:module';

const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < NEEDED) {
  process.stderr.write(
    `The atlas needs Node ${NEEDED} or newer, and this is ${process.version}. “npm install” brings Node ${NEEDED} along; where install scripts are blocked, run “npm rebuild node” or install Node ${NEEDED}.\n`,
  );
  process.exit(1);
}

// Keeps stripped and compiled sources for the next start: a third of the time to the first page.
nodeModule.enableCompileCache();
