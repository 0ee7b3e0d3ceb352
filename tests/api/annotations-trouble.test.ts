import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openProgram } from '#electron/api/open-program.ts';
import { DEFAULT_PACK_FOLDER } from '#electron/services/folders.ts';
import { annotationsFolder } from '../helpers/annotations-folder.ts';
import { openTestProgram } from '../helpers/open-test-program.ts';
import { sampleAnnotation } from '../helpers/sample-annotation.ts';
import { temporaryFolder } from '../helpers/temporary-folder.ts';

const root = temporaryFolder();

async function codeOf(response: Response): Promise<{ status: number; code: string }> {
  return { status: response.status, code: (await response.json()).error.code };
}

describe('the atlas', () => {
  it('starts and answers while another program holds the annotations', async () => {
    const { folder, file, draw } = annotationsFolder(join(root, 'locked'));
    draw('2026-11-01', 2);
    const other = new Sqlite(file);
    other.pragma('locking_mode = EXCLUSIVE');
    other.exec('BEGIN EXCLUSIVE');
    const { ask } = openTestProgram(folder);
    expect((await ask('/api/provinces')).status).toBe(200);
    expect(await (await ask('/api/search?q=Khanka&limit=1')).json()).toHaveLength(1);
    const locked = { status: 423, code: 'annotations-locked' };
    expect(await codeOf(await ask('/api/annotations'))).toEqual(locked);
    const changes = [{ before: null, after: sampleAnnotation() }];
    const write = () => ask('/api/annotations/changes', 'POST', { changes });
    expect(await codeOf(await write())).toEqual(locked);
    other.close();
    expect((await write()).status).toBe(200);
    const { annotations } = await (await ask('/api/annotations')).json();
    expect(annotations).toHaveLength(3);
  });

  it('tells of an emptied file, and goes on from the backup', async () => {
    const { folder, file, draw } = annotationsFolder(join(root, 'emptied'));
    draw('2026-11-01', 2);
    writeFileSync(file, '');
    const { ask } = openTestProgram(folder);
    const response = await ask('/api/annotations');
    expect(response.status).toBe(503);
    expect((await response.json()).error).toMatchObject({
      code: 'annotations-damaged',
      details: { file, reason: 'empty' },
    });
    const setAside = await (await ask('/api/annotations/set-aside', 'POST')).json();
    expect(setAside.restoredFromBackup).toBe('annotations-2026-11-01.sqlite');
    expect((await (await ask('/api/annotations')).json()).annotations).toHaveLength(2);
    expect(await codeOf(await ask('/api/annotations/set-aside', 'POST'))).toEqual({
      status: 400,
      code: 'invalid-request',
    });
  });

  it('backs the annotations up at once when it is closed: a window does not wait', async () => {
    const { folder, backups } = annotationsFolder(join(root, 'closed'));
    const { services } = openProgram({ packFolder: DEFAULT_PACK_FOLDER, userFolder: folder });
    services.annotations.apply([{ before: null, after: sampleAnnotation() }]);
    const closed = services.close();
    expect(backups()).toHaveLength(1);
    await closed;
  });
});
