import type { LabelKind } from './label-types.ts';

/** How a name is set; the page measures text by it before drawing. Weight and slant are also in styles/labels.css. */
export interface LabelStyle {
  readonly fontSize: number;
  readonly fontWeight: 400 | 600;
  readonly isItalic: boolean;
  /** Additional space between letters, in pixels. */
  readonly letterSpacing: number;
  readonly isUpperCase: boolean;
}

const STYLES: Readonly<Record<LabelKind, LabelStyle>> = {
  country: { fontSize: 15, fontWeight: 600, isItalic: false, letterSpacing: 4, isUpperCase: true },
  sea: { fontSize: 15, fontWeight: 400, isItalic: true, letterSpacing: 3, isUpperCase: false },
  province: {
    fontSize: 13,
    fontWeight: 600,
    isItalic: false,
    letterSpacing: 1.5,
    isUpperCase: false,
  },
  place: { fontSize: 12, fontWeight: 400, isItalic: false, letterSpacing: 0, isUpperCase: false },
  river: { fontSize: 12, fontWeight: 400, isItalic: true, letterSpacing: 1.2, isUpperCase: false },
  lake: { fontSize: 12, fontWeight: 400, isItalic: true, letterSpacing: 0.6, isUpperCase: false },
  site: { fontSize: 12, fontWeight: 600, isItalic: false, letterSpacing: 0, isUpperCase: false },
};

/** Bays and small straits are set smaller than the sea they belong to. */
const SMALL_SEA: Partial<LabelStyle> = { fontSize: 12, letterSpacing: 1.2 };
const LARGE_TOWN: Partial<LabelStyle> = { fontSize: 13 };

/** @param rank 1 is the most important */
export function labelStyle(kind: LabelKind, rank: number): LabelStyle {
  if (kind === 'sea' && rank > 2) return { ...STYLES.sea, ...SMALL_SEA };
  if (kind === 'place' && rank === 1) return { ...STYLES.place, ...LARGE_TOWN };
  return STYLES[kind];
}

/** First and last zoom at which a name of this kind and rank may be shown; rank 1 is the most important. */
export function labelZoomRange(
  kind: LabelKind,
  rank: number,
): readonly [first: number, last: number] {
  switch (kind) {
    case 'country':
      return [4, 6];
    case 'sea':
      return [Math.min(8, 3 + rank), 10];
    case 'province':
      return [5, 9];
    case 'place':
      return [Math.min(10, 4 + Math.max(0, rank - 1)), 11];
    case 'river':
      return [Math.min(9, 4 + Math.max(0, rank - 1)), 11];
    case 'lake':
      return [Math.min(9, 5 + Math.max(0, rank - 1)), 11];
    case 'site':
      return [7, 11];
  }
}

const KIND_PRIORITY: Readonly<Record<LabelKind, number>> = {
  country: 0,
  sea: 1,
  province: 2,
  place: 3,
  lake: 4,
  site: 5,
  river: 6,
};

/** Great things first, and within reach of a rank the kinds in the order above. */
export function labelPriority(kind: LabelKind, rank: number): number {
  return rank * 10 + KIND_PRIORITY[kind];
}

/** Smaller sites wait for closer zooms. */
export function siteLabelZoom(areaHectares: number | null): number {
  if (areaHectares === null) return 9;
  if (areaHectares >= 300_000) return 7;
  if (areaHectares >= 50_000) return 8;
  return 9;
}
