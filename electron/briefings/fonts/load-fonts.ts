/// <reference path="./fontkit.d.ts" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { type BriefingFont, createBriefingFont } from './briefing-font.ts';
import { FONT_FILES, FONT_KEYS, type FontKey } from './font-key.ts';

export type FontSet = Readonly<Record<FontKey, BriefingFont>>;

let loaded: FontSet | null = null;

/** The faces, read from their packages at the first call and kept for the life of the process. */
export function loadFonts(): FontSet {
  loaded ??= readFonts();
  return loaded;
}

function readFonts(): FontSet {
  const require = createRequire(import.meta.url);
  const entries = FONT_KEYS.map((key): [FontKey, BriefingFont] => {
    const font = create(readFileSync(require.resolve(FONT_FILES[key])));
    return [key, createBriefingFont(font, key.startsWith('han') ? 'none' : 'kerned')];
  });
  return Object.fromEntries(entries) as Record<FontKey, BriefingFont>;
}
