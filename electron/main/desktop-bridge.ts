import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IpcMain, shell } from 'electron';
import { DESKTOP_CHANNELS } from '#shared/api/desktop-bridge.ts';
import { isPageAddress } from './scheme.ts';

/** Only letters that every file system takes; anything else would be a path. */
const PDF_NAME = /^[A-Za-z0-9_.-]{1,120}\.pdf$/;
const PDF_SIGNATURE = '%PDF-';

/** Answers the page's few desktop requests, and only the page's. */
export function answerDesktopBridge(ipc: IpcMain): void {
  ipc.handle(DESKTOP_CHANNELS.printPdf, async (event, name: unknown, bytes: unknown) => {
    if (!isPageAddress(event.senderFrame?.url ?? '')) throw new Error('unknown sender');
    if (typeof name !== 'string' || !PDF_NAME.test(name)) throw new Error('not a PDF name');
    if (!(bytes instanceof Uint8Array)) throw new Error('not bytes');
    if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') !== PDF_SIGNATURE) {
      throw new Error('not a PDF');
    }
    const file = join(mkdtempSync(join(tmpdir(), 'amur-heilong-atlas-')), name);
    writeFileSync(file, bytes);
    const problem = await shell.openPath(file);
    if (problem !== '') throw new Error(problem);
  });
}
