import { type BrokenLine, breakLines } from './break-lines.ts';
import type { Inline } from './inline.ts';
import type { LayoutContext } from './layout-context.ts';
import type { PlacedItem } from './piece.ts';
import { type StructNode, structNode } from './struct-node.ts';
import { styleFor, type TextStyle } from './text-style.ts';

export interface LaidOutText {
  readonly lines: readonly { readonly items: readonly PlacedItem[]; readonly width: number }[];
  readonly leadingPoints: number;
  readonly height: number;
}

/** Noto Sans has its x-height at 0.54 em: this sets the letters' middle on the line's middle. */
const BASELINE_SHARE = 0.36;
/** How far source numbers stand above the baseline, in ems of the text. */
const SUPERSCRIPT_RISE = 0.33;

/**
 * Lays a paragraph out in lines, each with its items placed from the line's own top
 * left. Words in another language, and links, get an element of their own.
 */
export function layoutParagraph(
  inlines: readonly Inline[],
  style: TextStyle,
  width: number,
  node: StructNode | null,
  context: LayoutContext,
): LaidOutText {
  const set = styleFor(style, context.language);
  const children = new Map<Inline, StructNode>();
  const nodeOf = (inline: Inline): StructNode | null => {
    if (!node) return null;
    const isForeign = inline.language !== undefined && inline.language !== context.language;
    if (!isForeign && inline.address === undefined) return node;
    const known = children.get(inline);
    if (known) return known;
    const child = structNode(inline.address === undefined ? 'Span' : 'Link', node, {
      ...(isForeign && inline.language ? { language: inline.language } : {}),
      ...(inline.address === undefined ? {} : { address: inline.address }),
    });
    children.set(inline, child);
    return child;
  };
  const lines = breakLines(inlines, set, width, context).map((line) => ({
    items: placeLine(line, set, width, nodeOf),
    width: line.width,
  }));
  return { lines, leadingPoints: set.leadingPoints, height: lines.length * set.leadingPoints };
}

/** All lines of a laid-out text as items from its top left. */
export function stackLines(text: LaidOutText, x = 0, y = 0): PlacedItem[] {
  return text.lines.flatMap((line, index) =>
    line.items.map(
      (item): PlacedItem =>
        item.kind === 'text'
          ? {
              ...item,
              run: {
                ...item.run,
                x: item.run.x + x,
                baseline: item.run.baseline + y + index * text.leadingPoints,
              },
            }
          : item,
    ),
  );
}

function placeLine(
  line: BrokenLine,
  style: TextStyle,
  width: number,
  nodeOf: (inline: Inline) => StructNode | null,
): PlacedItem[] {
  const spare = width - line.width;
  let x = style.align === 'right' ? spare : style.align === 'centre' ? spare / 2 : 0;
  const baseline = style.leadingPoints / 2 + style.sizePoints * BASELINE_SHARE;
  return line.runs.map((run): PlacedItem => {
    const placed: PlacedItem = {
      kind: 'text',
      node: nodeOf(run.inline),
      width: run.width,
      run: {
        kind: 'text',
        text: run.text,
        font: run.font,
        sizePoints: run.sizePoints,
        colour: run.inline.colour ?? style.colour,
        x,
        baseline: baseline - (run.inline.superscript ? style.sizePoints * SUPERSCRIPT_RISE : 0),
      },
    };
    x += run.width;
    return placed;
  });
}
