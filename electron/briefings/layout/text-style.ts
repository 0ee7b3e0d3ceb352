import type { Language } from '#shared/text/language.ts';

/** Calm, dense and official: one dark accent, greys, and hairlines. */
export const INK = {
  text: '#1b2529',
  muted: '#55646a',
  accent: '#0f4557',
  accentPale: '#e8f0f1',
  hairline: '#c3ced1',
  rule: '#0f4557',
  paper: '#ffffff',
} as const;

export interface TextStyle {
  readonly sizePoints: number;
  /** Distance of baselines. */
  readonly leadingPoints: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'left' | 'right' | 'centre';
}

/** Sizes follow one small scale: 6.6, 7.6, 9, 11, 14, 26 points. */
export const STYLES = {
  body: { sizePoints: 9, leadingPoints: 12.8, colour: INK.text },
  message: { sizePoints: 9.6, leadingPoints: 13.6, colour: INK.text },
  small: { sizePoints: 7.6, leadingPoints: 10.4, colour: INK.text },
  note: { sizePoints: 7.6, leadingPoints: 10.4, colour: INK.muted },
  tableHead: { sizePoints: 7.2, leadingPoints: 9.6, colour: INK.accent, bold: true },
  cell: { sizePoints: 7.8, leadingPoints: 10.4, colour: INK.text },
  heading2: { sizePoints: 14, leadingPoints: 18, colour: INK.accent, bold: true },
  headingCompact: { sizePoints: 10.4, leadingPoints: 13, colour: INK.accent, bold: true },
  heading3: { sizePoints: 9.6, leadingPoints: 13, colour: INK.accent, bold: true },
  figureValue: { sizePoints: 14, leadingPoints: 17, colour: INK.accent, bold: true },
  label: { sizePoints: 7, leadingPoints: 9, colour: INK.muted },
} satisfies Record<string, TextStyle>;

/** Han characters fill their squares, so that Chinese lines need more air between them. */
const CHINESE_LEADING = 1.12;

export function styleFor(style: TextStyle, language: Language): TextStyle {
  if (language !== 'zh') return style;
  return { ...style, leadingPoints: style.leadingPoints * CHINESE_LEADING };
}
