import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS } from '#electron/database/migrations/migrations.ts';
import { openAnnotations } from '#electron/services/annotations/open-annotations.ts';
import type { AtlasError } from '#shared/errors/atlas-error.ts';
import { inverseChange } from '#shared/model/annotation.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();
let count = 0;

function newFolder(): string {
  count += 1;
  const folder = join(root, String(count));
  mkdirSync(folder);
  return folder;
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return (error as AtlasError).code;
  }
  return 'no error';
}

describe('annotations', () => {
  it('are there again after closing', () => {
    const folder = newFolder();
    const first = openAnnotations(folder);
    const annotation = sampleAnnotation();
    first.apply([{ before: null, after: annotation }]);
    first.close();
    const second = openAnnotations(folder);
    expect(second.list()).toMatchObject([
      { ...annotation, revision: 1, updatedAt: expect.any(String) },
    ]);
    second.close();
  });

  it('are undone and redone by inverse records', () => {
    const annotations = openAnnotations(newFolder());
    const [created] = annotations.apply([{ before: null, after: sampleAnnotation() }]);
    if (created?.after == null) throw new Error('not stored');
    const [renamed] = annotations.apply([
      { before: created.after, after: { ...created.after, title: 'new' } },
    ]);
    const [undone] = annotations.apply([inverseChange(renamed ?? created)]);
    expect(annotations.list()[0]?.title).toBe('Гарь у Ханки');
    annotations.apply([{ before: undone?.after ?? null, after: null }]);
    expect(annotations.list()).toEqual([]);
    annotations.close();
  });

  it('refuse an edit of something changed meanwhile, and keep all as it was', () => {
    const annotations = openAnnotations(newFolder());
    const [created] = annotations.apply([{ before: null, after: sampleAnnotation() }]);
    const stale = created?.after ?? null;
    if (stale === null) throw new Error('not stored');
    annotations.apply([{ before: stale, after: { ...stale, title: 'mine' } }]);
    const other = sampleAnnotation();
    const code = codeOf(() =>
      annotations.apply([
        { before: null, after: other },
        { before: stale, after: { ...stale, title: 'yours' } },
      ]),
    );
    expect(code).toBe('annotation-conflict');
    expect(annotations.list().map(({ title }) => title)).toEqual(['mine']);
    annotations.close();
  });

  it('survive a killed process', () => {
    const folder = newFolder();
    const script = `
      import { openAnnotations } from '#electron/services/annotations/open-annotations.ts';
      const annotations = openAnnotations(process.argv[1]);
      annotations.apply([{ before: null, after: JSON.parse(process.argv[2]) }]);
      process.kill(process.pid, 'SIGKILL');
    `;
    const annotation = sampleAnnotation();
    const { signal } = spawnSync(
      process.execPath,
      ['--input-type=module-typescript', '--eval', script, folder, JSON.stringify(annotation)],
      { encoding: 'utf8' },
    );
    expect(signal).toBe('SIGKILL');
    const annotations = openAnnotations(folder);
    expect(annotations.list().map(({ id }) => id)).toEqual([annotation.id]);
    annotations.close();
  });

  it('of a newer program are refused and left untouched', () => {
    const folder = newFolder();
    openAnnotations(folder).close();
    const file = join(folder, 'annotations.sqlite');
    const sqlite = new Sqlite(file);
    sqlite.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    sqlite.close();
    const before = readFileSync(file);
    const annotations = openAnnotations(folder);
    expect(codeOf(annotations.list)).toBe('annotations-newer');
    annotations.close();
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('that are another program’s database are refused', () => {
    const folder = newFolder();
    const sqlite = new Sqlite(join(folder, 'annotations.sqlite'));
    sqlite.exec('CREATE TABLE bookmark (id INTEGER)');
    sqlite.close();
    const annotations = openAnnotations(folder);
    expect(annotations.problem()?.code).toBe('annotations-damaged');
    annotations.close();
  });

  it('that are damaged are told, set aside, and go on from the newest backup', () => {
    const folder = newFolder();
    const annotation = sampleAnnotation();
    const first = openAnnotations(
      folder,
      () => {},
      () => new Date('2026-11-22T08:00:00Z'),
    );
    first.apply([{ before: null, after: annotation }]);
    first.close();
    // The next day's first start makes a backup.
    openAnnotations(
      folder,
      () => {},
      () => new Date('2026-11-23T08:00:00Z'),
    ).close();
    const file = join(folder, 'annotations.sqlite');
    const damage = Buffer.alloc(readFileSync(file).length, 'no database ');
    writeFileSync(file, damage);
    const annotations = openAnnotations(folder);
    expect(codeOf(annotations.list)).toBe('annotations-damaged');
    expect(readFileSync(file).equals(damage)).toBe(true);
    const result = annotations.setAside();
    expect(readFileSync(result.setAsideAs ?? '').equals(damage)).toBe(true);
    expect(result.restoredFromBackup).toBe('annotations-2026-11-23.sqlite');
    expect(annotations.list().map(({ id }) => id)).toEqual([annotation.id]);
    annotations.close();
  });

  it('are backed up once a day, ten times at most', () => {
    const folder = newFolder();
    const first = openAnnotations(folder, undefined, () => new Date('2026-09-30T08:00:00Z'));
    first.apply([{ before: null, after: sampleAnnotation() }]);
    first.close();
    for (let day = 1; day <= 14; day += 1) {
      const date = new Date(Date.UTC(2026, 9, day));
      openAnnotations(
        folder,
        () => {},
        () => date,
      ).close();
      openAnnotations(
        folder,
        () => {},
        () => date,
      ).close();
    }
    const backups = readdirSync(join(folder, 'backups')).sort();
    expect(backups).toHaveLength(10);
    expect(backups.at(-1)).toBe('annotations-2026-10-14.sqlite');
  });

  it('in a folder that cannot be written say so', () => {
    const folder = newFolder();
    const file = join(folder, 'not-a-folder');
    writeFileSync(file, '');
    const annotations = openAnnotations(file);
    expect(annotations.problem()?.code).toBe('user-folder-unwritable');
    expect(codeOf(annotations.list)).toBe('user-folder-unwritable');
    expect(existsSync(join(folder, 'not-a-folder'))).toBe(true);
  });

  it('of a bad import are as they were', () => {
    const annotations = openAnnotations(newFolder());
    annotations.apply([{ before: null, after: sampleAnnotation() }]);
    expect(codeOf(() => annotations.importGeoJson('{"type":'))).toBe('invalid-file');
    expect(annotations.list()).toHaveLength(1);
    annotations.close();
  });

  it('come back whole from their own export', () => {
    const source = openAnnotations(newFolder());
    source.apply([{ before: null, after: sampleAnnotation() }]);
    const target = openAnnotations(newFolder());
    const text = source.exportGeoJson();
    expect(target.importGeoJson(text)).toMatchObject({ added: 1, refused: [] });
    expect(target.importGeoJson(text)).toMatchObject({ added: 0, unchanged: 1 });
    source.close();
    target.close();
  });
});
