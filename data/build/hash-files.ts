import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files below the given files and folders, sorted, so that every machine hashes them alike. */
export function listFiles(paths: readonly string[]): string[] {
  return paths
    .flatMap((path) => {
      if (statSync(path).isFile()) return [path];
      return readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
    })
    .sort();
}

/** SHA-256 over names and contents; names relative to `folder`, with `/`. */
export function hashFiles(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of listFiles(paths.map((path) => join(folder, path)))) {
    hash.update(`${relative(folder, file).replaceAll('\\', '/')}\0`);
    hash.update(readFileSync(file));
    hash.update('\0');
  }
  return hash.digest('hex');
}
