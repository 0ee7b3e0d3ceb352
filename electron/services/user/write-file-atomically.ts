import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file so that it is at any moment either the old or the whole new one: temporary file
 * beside it, flushed to the disk, renamed.
 */
export function writeFileAtomically(file: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.part`;
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes;
  try {
    const descriptor = openSync(temporary, 'w');
    try {
      let offset = 0;
      while (offset < buffer.length) offset += writeSync(descriptor, buffer, offset);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
