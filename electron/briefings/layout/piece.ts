import type { PlainItem, Shape, TextRun } from './shape.ts';
import type { StructNode } from './struct-node.ts';

/** Something placed: content of an element, or an artifact where `node` is `null`. */
export type PlacedItem =
  | {
      readonly kind: 'text';
      readonly node: StructNode | null;
      readonly run: TextRun;
      readonly width: number;
    }
  | { readonly kind: 'shape'; readonly shape: Shape }
  | {
      readonly kind: 'figure';
      readonly node: StructNode;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly items: readonly PlainItem[];
    };

/** Columns that pieces fill one after the other, page by page; in points. */
export interface ColumnFlow {
  readonly count: number;
  /** From the left edge of one column to that of the next. */
  readonly pitch: number;
}

/** A slice of the flow that is never split over two pages. */
export interface Piece {
  readonly height: number;
  readonly items: readonly PlacedItem[];
  /** Room above, dropped at the top of a page. */
  readonly spaceBefore: number;
  /** Not to be the last on its page. */
  readonly keepWithNext: boolean;
  /** Drawn again, as an artifact, above this piece when a page begins with it. */
  readonly repeatedHeader?: Piece;
  /** Stands in one of several columns of the page; neighbours with the same one flow together. */
  readonly column?: ColumnFlow;
  /** Begins on a new page. */
  readonly pageBreakBefore?: boolean;
  /** Entry in the outline. */
  readonly bookmark?: string;
}

/** Moves items down and to the right. */
export function moveItems(items: readonly PlacedItem[], dx: number, dy: number): PlacedItem[] {
  return items.map((item): PlacedItem => {
    if (item.kind === 'text') {
      return {
        ...item,
        run: { ...item.run, x: item.run.x + dx, baseline: item.run.baseline + dy },
      };
    }
    if (item.kind === 'figure') return { ...item, x: item.x + dx, y: item.y + dy };
    return { kind: 'shape', shape: moveShape(item.shape, dx, dy) };
  });
}

export function moveShape(shape: Shape, dx: number, dy: number): Shape {
  if (shape.kind !== 'path') return { ...shape, x: shape.x + dx, y: shape.y + dy };
  return {
    ...shape,
    subPaths: shape.subPaths.map((subPath) => ({
      ...subPath,
      points: subPath.points.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
    })),
  };
}

/** The same without its place in the structure: furniture, or a header that is shown again. */
export function asArtifact(items: readonly PlacedItem[]): PlacedItem[] {
  return items.map((item) => (item.kind === 'text' ? { ...item, node: null } : item));
}
