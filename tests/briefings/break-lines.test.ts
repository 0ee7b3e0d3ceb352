import { expect, it } from 'vitest';
import { loadFonts } from '#electron/briefings/fonts/load-fonts.ts';
import { splitScriptRuns } from '#electron/briefings/fonts/script-runs.ts';
import { breakLines } from '#electron/briefings/layout/break-lines.ts';
import { STYLES } from '#electron/briefings/layout/text-style.ts';

const fonts = loadFonts();

function linesOf(text: string, width: number, language: 'zh' | 'ru'): string[] {
  return breakLines([{ text }], STYLES.body, width, { fonts, language }).map((line) =>
    line.runs.map((run) => run.text).join(''),
  );
}

it('never begins a Chinese line with closing punctuation', () => {
  const text = '虎、豹、东方白鹳，丹顶鹤；白枕鹤。“兴凯湖”（扎龙）：三江！';
  for (let width = 40; width < 140; width += 3) {
    for (const line of linesOf(text, width, 'zh')) expect(line).not.toMatch(/^[、，。；：！）”]/);
  }
});

it('keeps a number and its unit on one line', () => {
  for (let width = 60; width < 160; width += 5) {
    for (const line of linesOf('Площадь 164\u202f673\u00a0км² в крае', width, 'ru')) {
      expect(line).not.toMatch(/^(673|км²)/);
    }
  }
});

it('breaks a word that is wider than the line', () => {
  const lines = linesOf('государственный', 30, 'ru');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe('государственный');
});

it('prints each script in its own family and what no family has as a box', () => {
  const wish = { bold: false, italic: false };
  const runs = splitScriptRuns('Ханка 兴凯湖 ᠮ', wish, 'ru', fonts);
  expect(runs.map(({ font }) => font)).toContain('han-regular');
  expect(runs.map(({ text }) => text).join('')).toBe('Ханка 兴凯湖 □');
});
