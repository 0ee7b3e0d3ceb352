import type { MapLabel } from '#shared/api/atlas.ts';

/** Kinds of names on the map; each has its style in styles/labels.css. */
export type LabelKind = MapLabel['kind'] | 'site';

/** Pixels, from the map's upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** A name that would like to stand on the map. */
export interface LabelCandidate {
  readonly key: string;
  readonly kind: LabelKind;
  /** The name, broken where it is long; names along a line have one. */
  readonly lines: readonly string[];
  /** BCP 47 tag of the text. */
  readonly languageTag: string;
  /** Lower is placed earlier. */
  readonly priority: number;
  readonly point: Point;
  /** For rivers: the line the name runs along. */
  readonly line: readonly Point[] | null;
  /** Of the widest line, in pixels. */
  readonly width: number;
  readonly lineHeight: number;
  readonly fontSize: number;
  readonly letterSpacing: number;
  /** Half the size of the symbol that the name stands beside; 0 for names that stand on their place. */
  readonly symbolRadius: number;
  /** A name that readers look for first: it may lie over symbols of sites rather than be left out. */
  readonly mayCoverSymbols: boolean;
}

/** A name with the place found for it. */
export interface PlacedLabel {
  readonly key: string;
  readonly kind: LabelKind;
  readonly lines: readonly string[];
  readonly lineHeight: number;
  readonly languageTag: string;
  readonly fontSize: number;
  readonly letterSpacing: number;
  /** Where the first line is anchored: its baseline's start, middle or end. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** SVG path that the text runs along instead. */
  readonly path: string | null;
  readonly point: Point;
}
