import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openAnnotations } from '#electron/services/annotations/open-annotations.ts';
import { annotationsFolder, codeOf, damage, drawIn } from '../helpers/annotations-folder.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();
let count = 0;

function newFolder() {
  count += 1;
  return annotationsFolder(join(root, String(count)));
}

function countIn(file: string): number {
  const sqlite = new Sqlite(file, { readonly: true });
  const result = sqlite.prepare('SELECT count(*) FROM annotation').pluck().get() as number;
  sqlite.close();
  return result;
}

describe('a file that was emptied or lost', () => {
  it.each([
    ['empty', (file: string) => writeFileSync(file, '')],
    ['missing', (file: string) => rmSync(file)],
  ])('is told as %s, not begun anew, and goes on from the backup', (reason, lose) => {
    const { folder, file, draw, on, open, backups } = newFolder();
    draw('2026-11-01', 3);
    lose(file);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    for (let day = 2; day <= 14; day += 1) {
      on(`2026-11-${String(day).padStart(2, '0')}`);
      const annotations = open();
      expect(annotations.problem()).toMatchObject({
        code: 'annotations-damaged',
        details: { file, reason },
      });
      expect(codeOf(() => drawIn(annotations, 1))).toBe('annotations-damaged');
      annotations.close();
    }
    expect(statSync(file, { throwIfNoEntry: false })?.size).toBe(size);
    expect(backups()).toEqual(['annotations-2026-11-01.sqlite']);
    const annotations = open();
    const result = annotations.setAside();
    expect(result.restoredFromBackup).toBe('annotations-2026-11-01.sqlite');
    expect(result.setAsideAs === null).toBe(reason === 'missing');
    expect(annotations.list()).toHaveLength(3);
    annotations.close();
    expect(readdirSync(folder).some((name) => name.endsWith('.part'))).toBe(false);
  });

  it('is found again when it is put back', () => {
    const { file, draw, open } = newFolder();
    draw('2026-11-01', 2);
    renameSync(file, `${file}.away`);
    const annotations = open();
    expect(codeOf(annotations.list)).toBe('annotations-damaged');
    renameSync(`${file}.away`, file);
    expect(annotations.list()).toHaveLength(2);
    expect(annotations.problem()).toBeNull();
    annotations.close();
  });

  it('leaves its log, which is no new beginning either', () => {
    const { folder, file, open } = newFolder();
    const annotations = open();
    drawIn(annotations, 1);
    // As after a loss of power: the log was not written back, and there is no backup yet.
    const log = readFileSync(`${file}-wal`);
    annotations.close();
    rmSync(join(folder, 'backups'), { recursive: true });
    rmSync(file);
    writeFileSync(`${file}-wal`, log);
    const again = open();
    expect(again.problem()?.details['reason']).toBe('missing');
    expect(again.setAside()).toMatchObject({ restoredFromBackup: null });
    expect(again.list()).toEqual([]);
    again.close();
    const aside = readdirSync(folder).find((name) => name.includes('.damaged-')) ?? '';
    expect(readFileSync(join(folder, aside)).equals(log)).toBe(true);
  });

  it('is a new one where nothing was ever drawn', () => {
    const { file, draw, open } = newFolder();
    draw('2026-11-01', 0);
    rmSync(file);
    const annotations = open();
    expect(annotations.list()).toEqual([]);
    annotations.close();
  });
});

describe('backups', () => {
  it('are made when the program closes, on the first day too', () => {
    const { folder, draw, backups } = newFolder();
    draw('2026-11-01', 1);
    expect(backups()).toEqual(['annotations-2026-11-01.sqlite']);
    draw('2026-11-01', 1);
    expect(backups()).toEqual(['annotations-2026-11-01.sqlite']);
    expect(countIn(join(folder, 'backups', 'annotations-2026-11-01.sqlite'))).toBe(2);
  });

  it('are made before the first change of each day while the program stays open', () => {
    const { folder, on, open, backups } = newFolder();
    const annotations = open();
    for (const day of ['2026-11-01', '2026-11-02', '2026-11-03']) {
      on(day);
      drawIn(annotations, 2);
    }
    expect(backups()).toEqual(['annotations-2026-11-02.sqlite', 'annotations-2026-11-03.sqlite']);
    expect(countIn(join(folder, 'backups', 'annotations-2026-11-03.sqlite'))).toBe(4);
    annotations.close();
  });

  it('of nothing do not take the place of one with annotations', () => {
    const { folder, draw, open, on, backups } = newFolder();
    draw('2026-11-01', 2);
    on('2026-11-02');
    const annotations = open();
    annotations.apply(annotations.list().map((before) => ({ before, after: null })));
    annotations.close();
    for (let day = 3; day <= 15; day += 1) draw(`2026-11-${String(day).padStart(2, '0')}`, 0);
    expect(backups()).toEqual(['annotations-2026-11-01.sqlite', 'annotations-2026-11-02.sqlite']);
    expect(countIn(join(folder, 'backups', 'annotations-2026-11-02.sqlite'))).toBe(2);
  });

  it('dated later by a wrong clock do not push out the one just made', () => {
    const { folder, draw, backups } = newFolder();
    mkdirSync(join(folder, 'backups'));
    const wrong = Array.from({ length: 11 }, (_, day) => `annotations-2030-01-${day + 10}.sqlite`);
    for (const name of wrong) writeFileSync(join(folder, 'backups', name), '');
    draw('2026-11-01', 1);
    expect(backups()).toEqual(['annotations-2026-11-01.sqlite', ...wrong.slice(1)]);
  });

  it('of other names are neither removed nor restored', () => {
    const { folder, file, draw, open, backups } = newFolder();
    draw('2026-11-01', 1);
    const own = ['annotations-2019 expedition.sqlite', 'annotations-copy.sqlite', 'notes.txt'];
    for (const name of own) copyFileSync(file, join(folder, 'backups', name));
    for (let day = 2; day <= 14; day += 1) draw(`2026-11-${String(day).padStart(2, '0')}`, 1);
    expect(backups()).toEqual(expect.arrayContaining(own));
    expect(backups()).toHaveLength(10 + own.length);
    writeFileSync(file, 'no database '.repeat(1000));
    const annotations = open();
    expect(annotations.setAside().restoredFromBackup).toBe('annotations-2026-11-14.sqlite');
    expect(annotations.list()).toHaveLength(14);
    annotations.close();
  });

  it('that are empty files or other programs’ databases are passed over', () => {
    const { folder, file, draw, open } = newFolder();
    draw('2026-11-01', 2);
    writeFileSync(join(folder, 'backups', 'annotations-2026-11-04.sqlite'), '');
    const foreign = new Sqlite(join(folder, 'backups', 'annotations-2026-11-03.sqlite'));
    foreign.exec('CREATE TABLE annotation (id INTEGER); INSERT INTO annotation VALUES (1)');
    foreign.close();
    const bare = new Sqlite(join(folder, 'backups', 'annotations-2026-11-02.sqlite'));
    bare.pragma('application_id = 0x4148464E');
    bare.close();
    writeFileSync(file, 'no database '.repeat(1000));
    const annotations = open();
    expect(annotations.setAside().restoredFromBackup).toBe('annotations-2026-11-01.sqlite');
    expect(annotations.list()).toHaveLength(2);
    annotations.close();
  });

  it('that are broken are made again the same day', () => {
    const { folder, draw } = newFolder();
    draw('2026-11-01', 1);
    const backup = join(folder, 'backups', 'annotations-2026-11-02.sqlite');
    writeFileSync(backup, '');
    draw('2026-11-02', 0);
    expect(countIn(backup)).toBe(1);
  });

  it('that cannot be made are reported and stop nothing', () => {
    const { folder, troubles, on, open } = newFolder();
    writeFileSync(join(folder, 'backups'), 'not a folder');
    const annotations = open();
    drawIn(annotations, 1);
    on('2026-11-02');
    drawIn(annotations, 1);
    expect(annotations.problem()).toBeNull();
    expect(annotations.list()).toHaveLength(2);
    annotations.close();
    expect(troubles).toEqual(Array(2).fill('the backup of the annotations failed'));
  });
});

describe('damage found while the program runs', () => {
  it('is told, and the file can be set aside', () => {
    const { file, draw, open } = newFolder();
    draw('2026-11-01', 40);
    const annotations = open();
    damage(file);
    expect(codeOf(annotations.list)).toBe('annotations-damaged');
    expect(annotations.problem()?.code).toBe('annotations-damaged');
    expect(annotations.setAside().restoredFromBackup).toBe('annotations-2026-11-01.sqlite');
    expect(annotations.list()).toHaveLength(40);
    annotations.close();
  });

  it('does not reach the backup of the day', () => {
    const { folder, file, draw, open } = newFolder();
    draw('2026-11-01', 40);
    const annotations = open();
    drawIn(annotations, 1);
    damage(file);
    codeOf(annotations.list);
    annotations.close();
    expect(countIn(join(folder, 'backups', 'annotations-2026-11-01.sqlite'))).toBe(40);
  });

  it('that is over when it is looked at again moves nothing', () => {
    const { folder, file, draw, open } = newFolder();
    draw('2026-11-01', 2);
    const whole = readFileSync(file);
    writeFileSync(file, 'no database '.repeat(1000));
    const annotations = open();
    expect(annotations.problem()?.code).toBe('annotations-damaged');
    writeFileSync(file, whole);
    expect(codeOf(annotations.setAside)).toBe('invalid-request');
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([]);
    expect(annotations.list()).toHaveLength(2);
    annotations.close();
  });
});

describe('a file held by another program', () => {
  it('is told at the start, and opened as soon as it is free', () => {
    const { file, draw, open } = newFolder();
    draw('2026-11-01', 2);
    const other = new Sqlite(file);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    const annotations = open();
    expect(annotations.problem()?.code).toBe('annotations-locked');
    expect(codeOf(annotations.list)).toBe('annotations-locked');
    expect(codeOf(annotations.setAside)).toBe('annotations-locked');
    other.close();
    expect(annotations.list()).toHaveLength(2);
    annotations.close();
  });

  it('is told when writing, and nothing is stored', () => {
    const { file, draw, open } = newFolder();
    draw('2026-11-01', 2);
    const annotations = open();
    const other = new Sqlite(file);
    other.exec('BEGIN IMMEDIATE');
    expect(codeOf(() => drawIn(annotations, 1))).toBe('annotations-locked');
    other.close();
    expect(annotations.list()).toHaveLength(2);
    drawIn(annotations, 1);
    expect(annotations.list()).toHaveLength(3);
    annotations.close();
  });
});

describe('a place that will not do', () => {
  it.each([
    ['a folder in the place of the file', 'folder'],
    ['a name that is too long', 'x'.repeat(300)],
  ])('%s is told without stopping the program', (_, name) => {
    const { folder } = newFolder();
    mkdirSync(join(folder, 'folder', 'annotations.sqlite'), { recursive: true });
    const annotations = openAnnotations(join(folder, name));
    expect(annotations.problem()?.code).toBe('user-folder-unwritable');
    expect(codeOf(annotations.list)).toBe('user-folder-unwritable');
    annotations.close();
  });
});

// Windows does not let an open file be removed or renamed.
describe.skipIf(process.platform === 'win32')('a file moved under the running program', () => {
  it('takes no further change, and what it held is a backup', () => {
    const { folder, file, draw, open, backups } = newFolder();
    draw('2026-11-01', 2);
    const annotations = open();
    drawIn(annotations, 1);
    renameSync(file, join(folder, 'moved.sqlite'));
    expect(codeOf(() => drawIn(annotations, 1))).toBe('annotations-damaged');
    expect(annotations.problem()?.details['reason']).toBe('missing');
    expect(existsSync(file)).toBe(false);
    // The moved file is whole without the log, which stayed where it was.
    copyFileSync(join(folder, 'moved.sqlite'), join(folder, 'copy.sqlite'));
    expect(countIn(join(folder, 'copy.sqlite'))).toBe(3);
    expect(backups()).toEqual(['annotations-2026-11-01.sqlite']);
    annotations.setAside();
    expect(annotations.list()).toHaveLength(3);
    annotations.close();
  });

  it('is kept even if its whole folder is removed', () => {
    const { folder, open } = newFolder();
    const annotations = open();
    drawIn(annotations, 2);
    rmSync(folder, { recursive: true });
    expect(codeOf(() => drawIn(annotations, 1))).toBe('annotations-damaged');
    annotations.setAside();
    expect(annotations.list()).toHaveLength(2);
    annotations.close();
  });

  it('and removed is kept when the program is closed', () => {
    const { folder, file, open } = newFolder();
    const annotations = open();
    drawIn(annotations, 2);
    rmSync(file);
    annotations.close();
    expect(countIn(join(folder, 'backups', 'annotations-2026-11-01.sqlite'))).toBe(2);
  });

  it('and replaced gives way to the new one, log and all', () => {
    const other = newFolder();
    other.draw('2026-11-01', 5);
    const { folder, file, open } = newFolder();
    const annotations = open();
    drawIn(annotations, 2);
    copyFileSync(other.file, join(folder, 'new.sqlite'));
    renameSync(join(folder, 'new.sqlite'), file);
    annotations.apply([{ before: null, after: sampleAnnotation() }]);
    expect(annotations.list()).toHaveLength(6);
    expect(countIn(join(folder, 'backups', 'annotations-2026-11-01.sqlite'))).toBe(2);
    annotations.close();
    expect(countIn(file)).toBe(6);
  });
});
