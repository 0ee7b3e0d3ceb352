/** One part of a path: points `[x0, y0, x1, y1 …]` in points, y downwards. */
export interface SubPath {
  readonly points: readonly number[];
  readonly closed: boolean;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly round?: boolean;
  readonly opacity?: number;
}

export interface Painted {
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly stroke?: Stroke;
}

/** What can be drawn beside text. All coordinates are in points from the owner's top left. */
export type Shape =
  | ({ readonly kind: 'path'; readonly subPaths: readonly SubPath[] } & Painted)
  | ({
      readonly kind: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
    } & Painted)
  | ({
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
    } & Painted)
  | ({
      readonly kind: 'symbol';
      /** SVG path in a box from −10 to 10. */
      readonly path: string;
      readonly x: number;
      readonly y: number;
      /** Half the side of the box, in points. */
      readonly radius: number;
    } & Painted)
  | {
      readonly kind: 'image';
      readonly jpeg: Uint8Array;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | {
      readonly kind: 'clip';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly items: readonly PlainItem[];
    };

/** A stretch of one face on one line. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly font: import('../fonts/font-key.ts').FontKey;
  readonly sizePoints: number;
  readonly colour: string;
  readonly x: number;
  /** Distance of the baseline from the owner's top. */
  readonly baseline: number;
  /** Degrees anticlockwise about the start of the baseline. */
  readonly rotation?: number;
}

export type PlainItem = Shape | TextRun;
