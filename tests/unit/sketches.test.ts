import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOwnFile } from '#electron/services/user/own-files.ts';
import { openSketches } from '#electron/services/user/sketches.ts';
import type { Sketch } from '#shared/api/sketches.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const LINE: Sketch = { tool: 'line', corners: [[134, 45]] };

describe('half-drawn shapes', () => {
  it('are kept for each reader and window, the newest first, until they are removed', () => {
    const folder = temporaryFolder();
    const sketches = openSketches(folder);
    expect(sketches.list('a')).toEqual([]);
    for (const window of ['w1', 'w2']) sketches.keep('a', window, LINE);
    sketches.keep('b', 'w3', LINE);
    utimesSync(join(folder, 'sketches', 'a_w1.json'), 1, 1);
    expect(sketches.list('a').map(({ window }) => window)).toEqual(['w2', 'w1']);
    sketches.remove('a', 'w2');
    sketches.remove('a', 'w2');
    expect(openSketches(folder).list('a')).toEqual([{ window: 'w1', sketch: LINE }]);
    expect(sketches.list('b')).toHaveLength(1);
  });

  it('leave out files that are none', () => {
    const folder = temporaryFolder();
    const sketches = openSketches(folder);
    sketches.keep('a', 'w1', LINE);
    writeFileSync(join(folder, 'sketches', 'a_w2.json'), '{"tool":"line","corners":[]}');
    writeFileSync(join(folder, 'sketches', 'a_w3.json'), 'half a fi');
    expect(sketches.list('a')).toEqual([{ window: 'w1', sketch: LINE }]);
  });

  it('do not pile up', () => {
    const folder = temporaryFolder();
    const sketches = openSketches(folder);
    for (let count = 0; count < 25; count += 1) sketches.keep('a', `w${count}`, LINE);
    expect(readdirSync(join(folder, 'sketches'))).toHaveLength(20);
  });

  it('are the program’s own: no export goes over them', () => {
    const folder = temporaryFolder();
    expect(isOwnFile(join(folder, 'sketches', 'a_w1.json'), folder)).toBe(true);
    expect(isOwnFile(join(folder, 'a_w1.json'), folder)).toBe(false);
  });

  it('say when the folder cannot be written', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'sketches'), 'a file in its place');
    expect(() => openSketches(folder).keep('a', 'w1', LINE)).toThrow(
      expect.objectContaining({ code: 'user-folder-unwritable' }),
    );
  });
});
