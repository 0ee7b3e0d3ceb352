import type { Language } from '#shared/text/language.ts';

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that a briefing uses. */
export type StructType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Span'
  | 'Link'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** One element of the document's logical structure, made before anything is drawn. */
export interface StructNode {
  readonly type: StructType;
  readonly parent: StructNode | null;
  /** Set where the content is in another language than its parent. */
  readonly language?: Language;
  /** Text that stands for a figure. */
  readonly alternative?: string;
  readonly scope?: 'Column' | 'Row';
  /** Address that a `Link` opens. */
  readonly address?: string;
}

export function structNode(
  type: StructType,
  parent: StructNode | null,
  attributes: Omit<StructNode, 'type' | 'parent'> = {},
): StructNode {
  return { type, parent, ...attributes };
}
