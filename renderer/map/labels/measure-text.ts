import type { LabelStyle } from './label-rules.ts';

/** Must agree with `--font` in styles/tokens.css. */
const FONT_FAMILY = "'Noto Sans', 'Noto Sans SC', sans-serif";

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width of a text in pixels; remembered, for panning asks for the same names again and again. */
export function measureText(text: string, style: LabelStyle): number {
  const shown = style.isUpperCase ? text.toUpperCase() : text;
  const font = `${style.isItalic ? 'italic ' : ''}${style.fontWeight} ${style.fontSize}px ${FONT_FAMILY}`;
  const key = `${font}|${shown}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) return shown.length * style.fontSize * 0.6;
  context.font = font;
  const width = context.measureText(shown).width + shown.length * style.letterSpacing;
  widths.set(key, width);
  return width;
}

/** Widths measured before a font had come are wrong. */
export function forgetMeasuredText(): void {
  widths.clear();
}
