/// <reference path="./linebreak.d.ts" />
import LineBreaker from 'linebreak';
import { type ScriptRun, splitScriptRuns } from '../fonts/script-runs.ts';
import type { Inline } from './inline.ts';
import type { LayoutContext } from './layout-context.ts';
import type { TextStyle } from './text-style.ts';

/** A measured stretch of one inline in one face. */
export interface MeasuredRun {
  readonly inline: Inline;
  readonly text: string;
  readonly font: import('../fonts/font-key.ts').FontKey;
  readonly sizePoints: number;
  readonly width: number;
}

export interface BrokenLine {
  readonly runs: readonly MeasuredRun[];
  /** Without the spaces at the end. */
  readonly width: number;
}

/** Size of source numbers against the text around them. */
const SUPERSCRIPT_SIZE = 0.66;
/** Spaces that a line may lose at its end; no-break spaces are not among them. */
const SPACES_AT_END = /[ \t\r\n\u3000]+$/;
/** No letter of either family is wider, in ems. */
const WIDEST_LETTER = 1.2;

/**
 * Breaks inlines into lines no wider than `width` by the rules of Unicode Annex 14,
 * which also keep Chinese closing punctuation from the start of a line. A word wider
 * than the line, such as a web address, is broken between characters.
 */
export function breakLines(
  inlines: readonly Inline[],
  style: TextStyle,
  width: number,
  context: LayoutContext,
): BrokenLine[] {
  const text = inlines.map((inline) => inline.text).join('');
  const lines: BrokenLine[] = [];
  let line: MeasuredRun[] = [];
  let lineWidth = 0;
  const finishLine = () => {
    lines.push(trimmedLine(line, context));
    line = [];
    lineWidth = 0;
  };
  const breaker = new LineBreaker(text);
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const runs = measureRange(inlines, start, next.position, style, context);
    const segmentWidth = runs.reduce((sum, run) => sum + run.width, 0);
    const visible = segmentWidth - spacesAtEnd(runs, context);
    if (line.length > 0 && lineWidth + visible > width + 0.01) finishLine();
    if (visible > width) {
      for (const run of runs.flatMap((long) => splitCharacters(long, context))) {
        if (line.length > 0 && lineWidth + run.width > width) finishLine();
        line.push(run);
        lineWidth += run.width;
      }
    } else {
      line.push(...runs);
      lineWidth += segmentWidth;
    }
    if (next.required && next.position < text.length) finishLine();
    start = next.position;
  }
  if (line.length > 0 || lines.length === 0) finishLine();
  return lines;
}

/** Width of the longest stretch without a place to break. */
export function widestWord(
  inlines: readonly Inline[],
  style: TextStyle,
  context: LayoutContext,
): number {
  let widest = 0;
  let lastWord = '';
  for (const inline of inlines) {
    if (inline.superscript) {
      // A source number stays with the word before it.
      widest = Math.max(widest, measureInlines([{ text: lastWord }, inline], style, context));
      continue;
    }
    const breaker = new LineBreaker(inline.text);
    let start = 0;
    for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
      lastWord = inline.text.slice(start, next.position).trim();
      start = next.position;
      // Shorter ones cannot win: measuring is what takes the time.
      if (lastWord.length * style.sizePoints * WIDEST_LETTER < widest) continue;
      widest = Math.max(widest, measureInlines([{ ...inline, text: lastWord }], style, context));
    }
  }
  return widest;
}

/** Width of inlines set on one line. */
export function measureInlines(
  inlines: readonly Inline[],
  style: TextStyle,
  context: LayoutContext,
): number {
  const length = inlines.reduce((sum, inline) => sum + inline.text.length, 0);
  return trimmedLine(measureRange(inlines, 0, length, style, context), context).width;
}

function measureRange(
  inlines: readonly Inline[],
  start: number,
  end: number,
  style: TextStyle,
  context: LayoutContext,
): MeasuredRun[] {
  const runs: MeasuredRun[] = [];
  let offset = 0;
  for (const inline of inlines) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, inline.text.length);
    offset += inline.text.length;
    if (from >= to) continue;
    const sizePoints = style.sizePoints * (inline.superscript ? SUPERSCRIPT_SIZE : 1);
    const wish = {
      bold: inline.bold ?? style.bold ?? false,
      italic: inline.italic ?? style.italic ?? false,
    };
    const language = inline.language ?? context.language;
    for (const run of splitScriptRuns(inline.text.slice(from, to), wish, language, context.fonts)) {
      runs.push({ inline, ...run, sizePoints, width: runWidth(run, sizePoints, context) });
    }
  }
  return runs;
}

/** Words are measured without the space after them, so that each is shaped only once. */
function runWidth(run: ScriptRun, sizePoints: number, context: LayoutContext): number {
  const font = context.fonts[run.font];
  const word = run.text.replace(SPACES_AT_END, '');
  if (word.length === run.text.length) return font.widthOf(word, sizePoints);
  return font.widthOf(word, sizePoints) + font.widthOf(run.text.slice(word.length), sizePoints);
}

function spacesAtEnd(runs: readonly MeasuredRun[], context: LayoutContext): number {
  const last = runs.at(-1);
  if (!last) return 0;
  const spaces = SPACES_AT_END.exec(last.text)?.[0] ?? '';
  return spaces === '' ? 0 : context.fonts[last.font].widthOf(spaces, last.sizePoints);
}

function splitCharacters(run: MeasuredRun, context: LayoutContext): MeasuredRun[] {
  return Array.from(run.text, (character) => ({
    ...run,
    text: character,
    width: context.fonts[run.font].widthOf(character, run.sizePoints),
  }));
}

function trimmedLine(runs: readonly MeasuredRun[], context: LayoutContext): BrokenLine {
  const merged: MeasuredRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.inline === run.inline && last.font === run.font) {
      merged[merged.length - 1] = remeasured(last, last.text + run.text, context);
    } else merged.push(run);
  }
  let hasSpace = false;
  for (let last = merged.at(-1); last; last = merged.at(-1)) {
    const text = last.text.replace(SPACES_AT_END, '');
    hasSpace ||= text !== last.text;
    if (text !== '') {
      if (text !== last.text) merged[merged.length - 1] = remeasured(last, text, context);
      break;
    }
    merged.pop();
  }
  const width = merged.reduce((sum, run) => sum + run.width, 0);
  const end = merged.at(-1);
  // Printed but not counted: without it the words of two lines would be read as one.
  if (end && hasSpace) merged[merged.length - 1] = { ...end, text: `${end.text} ` };
  return { runs: merged, width };
}

function remeasured(run: MeasuredRun, text: string, context: LayoutContext): MeasuredRun {
  return { ...run, text, width: context.fonts[run.font].widthOf(text, run.sizePoints) };
}
