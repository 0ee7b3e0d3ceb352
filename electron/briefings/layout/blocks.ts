import type { Inline } from './inline.ts';
import type { PlainItem } from './shape.ts';
import type { TextStyle } from './text-style.ts';

/** A cell of a table; `fill` is never the only bearer of a meaning. */
export interface Cell {
  readonly inlines: readonly Inline[];
  readonly fill?: string;
  readonly colour?: string;
  readonly align?: 'left' | 'right' | 'centre';
  readonly bold?: boolean;
  /** Second paragraph of the cell, small and muted. */
  readonly note?: readonly Inline[];
}

export interface Column {
  readonly header: readonly Inline[];
  /** Share of the free width; all shares are added up. */
  readonly share: number;
  readonly align?: 'left' | 'right' | 'centre';
}

export type FigurePainter = (width: number, height: number) => readonly PlainItem[];

/** What sections are made of. Blocks say nothing of pages or positions. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly inlines: readonly Inline[];
      readonly pageBreakBefore?: boolean;
      /** Smaller, for the one-page form. */
      readonly isCompact?: boolean;
    }
  | {
      readonly kind: 'paragraph';
      readonly inlines: readonly Inline[];
      readonly style?: TextStyle;
      readonly spaceBefore?: number;
      readonly keepWithNext?: boolean;
    }
  | {
      readonly kind: 'list';
      readonly items: readonly { readonly label: string; readonly inlines: readonly Inline[] }[];
      readonly style?: TextStyle;
      readonly labelWidth?: number;
      /** Columns that the items fill, one after the other; one where nothing is said. */
      readonly columns?: number;
      readonly spacing?: number;
      readonly spaceBefore?: number;
    }
  | {
      readonly kind: 'table';
      readonly caption?: readonly Inline[];
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly Cell[])[];
      readonly style?: TextStyle;
      /** Which column names the row; the first unless said otherwise. */
      readonly rowHeaderColumn?: number;
      readonly spaceBefore?: number;
    }
  | {
      readonly kind: 'figure';
      readonly height: number;
      readonly alternative: string;
      readonly paint: FigurePainter;
      readonly spaceBefore?: number;
      readonly keepWithNext?: boolean;
    }
  | {
      /** Blocks side by side, never split over two pages. */
      readonly kind: 'columns';
      readonly gap: number;
      readonly columns: readonly { readonly share: number; readonly blocks: readonly Block[] }[];
      readonly spaceBefore?: number;
    };
