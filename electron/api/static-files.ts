import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
};

/** Names of built files hold their hash, so they never change. */
const ASSET_CACHE = 'private, max-age=31536000, immutable';

/** Gives the page's own files; `null` where there is none. */
export type StaticFiles = (path: string) => Promise<Response | null>;

/** `null` where the percent signs of an address mean no letters. */
function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/**
 * Serves a folder of built files. A path without an extension is a page of the program and gets
 * `index.html`, so that any address can be opened directly.
 */
export function serveFolder(folder: string): StaticFiles {
  return async (path) => {
    const extension = extname(path);
    const name = extension === '' ? 'index.html' : decodePath(path)?.replace(/^\/+/, '');
    if (name === undefined) return null;
    const file = normalize(join(folder, name));
    const mediaType = MEDIA_TYPES[extension === '' ? '.html' : extension];
    // `..` must not lead out of the folder.
    if (!file.startsWith(folder + sep) || mediaType === undefined) return null;
    try {
      const bytes = await readFile(file);
      const cache = name.startsWith('assets/') ? ASSET_CACHE : 'no-cache';
      return new Response(bytes, {
        headers: { 'Content-Type': mediaType, 'Cache-Control': cache },
      });
    } catch {
      return null;
    }
  };
}
