/// <reference path="./fontkit.d.ts" />

import type { FontkitFont, FontkitGlyph, FontkitPosition, FontkitRun } from 'fontkit';
import { convexHull } from '#shared/geo/convex-hull.ts';
import { createKerningReader } from './kerning-reader.ts';

/** Words kept per face, so that a program that prints for weeks does not grow without end. */
const MAXIMUM_CACHED_WORDS = 40_000;

interface ShapedWord {
  readonly glyphs: readonly FontkitGlyph[];
  readonly advances: readonly number[];
  readonly advanceWidth: number;
}

/** One face, parsed once per process: measures text, and stands in for the font inside PDFKit. */
export interface BriefingFont {
  /** What PDFKit's `font()` takes: a fontkit font whose layout comes from the shared cache. */
  readonly pdfSource: unknown;
  has(codePoint: number): boolean;
  /** Width in points of a run of one script at the given size. */
  widthOf(text: string, sizePoints: number): number;
  /**
   * Outlines of a run as closed rings `[x0, y0, …]` in points, y downwards from the
   * baseline: halos are drawn from them, because text that is drawn twice copies out twice.
   */
  outlinesOf(text: string, sizePoints: number): number[][];
}

/**
 * Wraps a parsed font. Latin and Cyrillic text is kerned but has no ligatures, so that
 * each printed character is one glyph and copies out as itself; Han text needs no shaping.
 */
export function createBriefingFont(font: FontkitFont, shaping: 'kerned' | 'none'): BriefingFont {
  const words = new Map<string, ShapedWord>();
  const glyphs = new Map<number, FontkitGlyph>();
  const kernings = new Map<number, number>();
  const readKerning = createKerningReader(shaping === 'kerned' ? font.GPOS : undefined);

  function glyphOf(codePoint: number): FontkitGlyph {
    let glyph = glyphs.get(codePoint);
    if (!glyph) {
      const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
      // Two characters may share a glyph: the character that was written is what must copy out.
      glyph = { id, advanceWidth, codePoints: [codePoint] };
      glyphs.set(codePoint, glyph);
    }
    return glyph;
  }

  /** Change of the first glyph's advance before the second; read from the font once per pair. */
  function kerning(first: number, second: number): number {
    const key = first * 0x110000 + second;
    let change = kernings.get(key);
    if (change === undefined) {
      change = readKerning(glyphOf(first).id, glyphOf(second).id);
      kernings.set(key, change);
    }
    return change;
  }

  function shape(text: string): ShapedWord {
    const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const advances = codePoints.map((codePoint, index) => {
      const { advanceWidth } = glyphOf(codePoint);
      const next = codePoints[index + 1];
      return shaping === 'none' || next === undefined
        ? advanceWidth
        : advanceWidth + kerning(codePoint, next);
    });
    return { glyphs: codePoints.map(glyphOf), advances, advanceWidth: sum(advances) };
  }

  function shaped(text: string): ShapedWord {
    // Chinese has no words to come back to; its characters are cached one by one.
    if (shaping === 'none') return shape(text);
    const known = words.get(text);
    if (known) return known;
    if (words.size >= MAXIMUM_CACHED_WORDS) words.clear();
    const word = shape(text);
    words.set(text, word);
    return word;
  }

  const pdfSource = Object.create(font, {
    layout: { value: (text: string): FontkitRun => freshRun(shaped(text)) },
  });

  return {
    pdfSource,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    widthOf(text, sizePoints) {
      let width = 0;
      // The same cuts as PDFKit makes, so that measured and printed widths agree.
      for (const word of text.split(/(?<=[ \t])/)) width += shaped(word).advanceWidth;
      return (width / font.unitsPerEm) * sizePoints;
    },
    outlinesOf(text, sizePoints) {
      const word = shape(text);
      const scale = sizePoints / font.unitsPerEm;
      const rings: number[][] = [];
      let x = 0;
      for (const [index, glyph] of word.glyphs.entries()) {
        const codePoint = glyph.codePoints[0] ?? 0;
        const outline = flattenOutline(font.glyphForCodePoint(codePoint), x, scale);
        // A Han character has a dozen strokes and more: its hull is halo enough.
        if (shaping === 'kerned') rings.push(...outline);
        else if (outline.length > 0) rings.push(convexHull(outline.flat()));
        x += word.advances[index] ?? 0;
      }
      return rings;
    },
  };
}

/** Curves become two straight pieces each: enough below a halo of a point's width. */
function flattenOutline(glyph: FontkitGlyph, offset: number, scale: number): number[][] {
  const rings: number[][] = [];
  let ring: number[] = [];
  let last: readonly [number, number] = [0, 0];
  const add = (x: number, y: number) => {
    ring.push((offset + x) * scale, -y * scale);
    last = [x, y];
  };
  for (const { command, args } of glyph.path?.commands ?? []) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args;
    if (command === 'moveTo') {
      ring = [];
      rings.push(ring);
      add(a, b);
    } else if (command === 'lineTo') add(a, b);
    else if (command === 'quadraticCurveTo') {
      add((last[0] + 2 * a + c) / 4, (last[1] + 2 * b + d) / 4);
      add(c, d);
    } else if (command === 'bezierCurveTo') {
      add((last[0] + 3 * a + 3 * c + e) / 8, (last[1] + 3 * b + 3 * d + f) / 8);
      add(e, f);
    }
  }
  return rings;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** PDFKit scales positions in place, so every run that it gets must be its own. */
function freshRun(word: ShapedWord): FontkitRun {
  const positions: FontkitPosition[] = word.advances.map((xAdvance) => ({
    xAdvance,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }));
  return { glyphs: word.glyphs, positions, advanceWidth: word.advanceWidth };
}
