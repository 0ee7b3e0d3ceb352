// Plain JavaScript, loaded before any TypeScript: an older Node cannot read the rest.
const NEEDED = 24;
const major = Number(process.versions.node.split('.')[0]);

if (major < NEEDED) {
  process.stderr.write(
    `The atlas needs Node ${NEEDED} or newer, and this is ${process.version}. “npm install” brings Node ${NEEDED} along; where install scripts are blocked, run “npm rebuild node” or install Node ${NEEDED}.\n`,
  );
  process.exit(1);
}
