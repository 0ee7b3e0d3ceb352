import { chmodSync, copyFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { annotationsFolder, drawIn } from '../helpers/annotations-folder.ts';
import { runScript } from '../helpers/run-script.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();
let count = 0;
const locked: string[] = [];

function newFolder() {
  count += 1;
  return annotationsFolder(join(root, String(count)));
}

function makeReadOnly(folder: string): void {
  chmodSync(root, 0o755);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o555);
  chmodSync(folder, 0o555);
  locked.push(folder);
}

afterAll(() => {
  for (const folder of locked) chmodSync(folder, 0o755);
});

/**
 * Opens, lists, exports and writes annotations; “ordinary” does it as a user who is bound by
 * permissions, which the administrator is not.
 */
const READ_AND_WRITE = `
  import Sqlite from 'better-sqlite3';
  import { openAnnotations } from '#electron/services/annotations/open-annotations.ts';
  import { sampleAnnotation } from '#tests/helpers/sample-annotation.ts';
  new Sqlite(':memory:').close();
  if (process.argv[2] === 'ordinary' && process.getuid() === 0) process.setuid(65534);
  const attempt = (work) => {
    try {
      return work();
    } catch (error) {
      return error.code ?? String(error);
    }
  };
  const annotations = openAnnotations(process.argv[1]);
  const result = {
    problem: annotations.problem()?.code ?? null,
    listed: attempt(() => annotations.list().length),
    exported: attempt(() => JSON.parse(annotations.exportGeoJson()).features.length),
    written: attempt(() => annotations.apply([{ before: null, after: sampleAnnotation() }]).length),
    listedAgain: attempt(() => annotations.list().length),
  };
  annotations.close();
  console.log(JSON.stringify(result));
`;

// Windows keeps permissions otherwise and has no limit of a file's size.
describe.skipIf(process.platform === 'win32')('annotations in a read-only folder', () => {
  it('are listed and exported; only writing is refused', () => {
    const { folder, file, draw } = newFolder();
    draw('2026-11-01', 2);
    makeReadOnly(folder);
    const before = statSync(file).mtimeMs;
    expect(runScript(READ_AND_WRITE, [folder, 'ordinary'])).toEqual({
      problem: 'user-folder-unwritable',
      listed: 2,
      exported: 2,
      written: 'user-folder-unwritable',
      listedAgain: 2,
    });
    expect(statSync(file).mtimeMs).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['annotations.sqlite', 'backups']);
  });

  it('are listed with what an interrupted program left in the log', () => {
    const source = newFolder();
    const annotations = source.open();
    drawIn(annotations, 3);
    const { folder } = newFolder();
    for (const suffix of ['', '-wal']) {
      const name = `annotations.sqlite${suffix}`;
      copyFileSync(join(source.folder, name), join(folder, name));
    }
    annotations.close();
    makeReadOnly(folder);
    expect(runScript(READ_AND_WRITE, [folder, 'ordinary'])).toMatchObject({
      listed: 3,
      exported: 3,
      written: 'user-folder-unwritable',
    });
  });
});

describe.skipIf(process.platform === 'win32')('annotations on a disk that refuses to write', () => {
  it('are no damaged ones: they can be read, and written again later', () => {
    const { folder, file, draw, open } = newFolder();
    draw('2026-11-01', 50);
    const blocks = 8;
    expect(statSync(file).size).toBeGreaterThan(blocks * 512);
    expect(runScript(READ_AND_WRITE, [folder], blocks)).toMatchObject({
      listed: 50,
      exported: 50,
      written: expect.stringMatching(/^disk-(error|full)$/),
      listedAgain: 50,
    });
    const annotations = open();
    drawIn(annotations, 1);
    expect(annotations.list()).toHaveLength(51);
    annotations.close();
  });
});
