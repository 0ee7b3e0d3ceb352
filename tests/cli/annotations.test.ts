import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { annotationsFolder } from '../helpers/annotations-folder.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();
const { folder: userFolder, file, draw } = annotationsFolder(join(root, 'user'));
draw('2026-11-01', 2);

function annotations(...args: string[]) {
  const result = spawnSync(
    process.execPath,
    ['electron/cli/main.ts', 'annotations', ...args, '--user-folder', userFolder, '--json'],
    { encoding: 'utf8' },
  );
  return { code: result.status, output: result.stdout, notes: result.stderr };
}

function damagedPack(): string {
  const folder = join(root, 'pack');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), '{"formatVersion":');
  return folder;
}

describe('annotations at the command line', () => {
  it.each([
    ['missing', join(root, 'none')],
    ['damaged', damagedPack()],
  ])('are listed and exported with a %s pack', (_, pack) => {
    const list = annotations('list', '--pack', pack);
    expect(list.notes).toBe('');
    expect(JSON.parse(list.output)).toHaveLength(2);
    const out = join(root, 'out.geojson');
    expect(annotations('export', out, '--pack', pack).code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8')).features).toHaveLength(2);
    expect(annotations('import', out, '--pack', pack).code).toBe(0);
  });

  it('are not exported over their own file, its log or its backups', () => {
    const before = readFileSync(file);
    symlinkSync(userFolder, join(root, 'link'));
    for (const path of [
      file,
      `${file}-wal`,
      join(userFolder, 'backups'),
      join(userFolder, 'backups', 'annotations-2026-11-01.sqlite'),
      join(userFolder, 'backups', 'new.geojson'),
      join(userFolder, 'settings.json'),
      join(root, 'link', 'annotations.sqlite'),
    ]) {
      const { code, notes } = annotations('export', path);
      expect(JSON.parse(notes).error.code, path).toBe('file-unwritable');
      expect(code).toBe(1);
    }
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(annotations('export', join(userFolder, 'annotations.geojson')).code).toBe(0);
  });

  it('that another program holds are refused by their code', () => {
    const other = new Sqlite(file);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    const list = annotations('list');
    other.close();
    expect(JSON.parse(list.notes).error.code).toBe('annotations-locked');
    expect(list.code).toBe(1);
  });
});
