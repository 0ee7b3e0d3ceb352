import { PAGE } from '../layout/page-geometry.ts';
import type { Bookmark, LaidOutPage } from '../layout/paginate.ts';
import type { PlacedItem } from '../layout/piece.ts';
import type { StructNode } from '../layout/struct-node.ts';
import { drawPlain } from './draw-plain.ts';
import { createStructureWriter, type StructureWriter } from './structure-writer.ts';

/** Draws laid-out pages with their structure, furniture last on each. */
export function drawPages(
  document: PDFKit.PDFDocument,
  pages: readonly LaidOutPage[],
  bookmarks: readonly Bookmark[],
  furniture: (page: number) => readonly PlacedItem[],
): void {
  const writer = createStructureWriter(document);
  for (const [index, page] of pages.entries()) {
    document.addPage();
    for (const bookmark of bookmarks.filter((mark) => mark.page === index)) {
      document.outline.addItem(bookmark.title, {
        fit: false,
        left: 595.28,
        top: bookmark.y - 12,
      } as never);
    }
    drawItems(document, writer, page.items, 'Layout');
    drawItems(document, writer, furniture(index), 'Pagination');
    writer.endLinks();
  }
  writer.finish();
}

function drawItems(
  document: PDFKit.PDFDocument,
  writer: StructureWriter,
  items: readonly PlacedItem[],
  artifact: 'Layout' | 'Pagination',
): void {
  for (const run of runsOfOneNode(items)) {
    if (run.node === null) {
      writer.drawArtifact(artifact, () => {
        for (const item of run.items) drawContent(document, item);
      });
      continue;
    }
    const first = run.items[0];
    const box = first?.kind === 'figure' ? figureBox(first) : undefined;
    const draw = () => {
      for (const item of run.items) drawContent(document, item);
    };
    writer.drawContent(run.node, draw, box);
    if (run.node.address) drawLink(document, writer, run.node, run.items);
  }
}

function drawContent(document: PDFKit.PDFDocument, item: PlacedItem): void {
  if (item.kind === 'text') drawPlain(document, item.run);
  else if (item.kind === 'shape') drawPlain(document, item.shape);
  else {
    document.save().translate(item.x, item.y);
    for (const inner of item.items) drawPlain(document, inner);
    document.restore();
  }
}

interface NodeRun {
  readonly node: StructNode | null;
  readonly items: PlacedItem[];
}

/** Neighbours of one element share one marked sequence. */
function runsOfOneNode(items: readonly PlacedItem[]): NodeRun[] {
  const runs: NodeRun[] = [];
  for (const item of items) {
    const node = item.kind === 'shape' ? null : item.node;
    const last = runs.at(-1);
    if (last && last.node === node) last.items.push(item);
    else runs.push({ node, items: [item] });
  }
  return runs;
}

function figureBox(
  figure: Extract<PlacedItem, { kind: 'figure' }>,
): readonly [number, number, number, number] {
  return [figure.x, figure.y, figure.x + figure.width, figure.y + figure.height];
}

function drawLink(
  document: PDFKit.PDFDocument,
  writer: StructureWriter,
  node: StructNode,
  items: readonly PlacedItem[],
): void {
  const address = node.address ?? '';
  const lines = linesOfText(items);
  if (lines.length === 0) return;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  // One link for all lines of an address, and its action within it: each object costs 100 bytes.
  document.annotate(left, top, right - left, bottom - top, {
    Subtype: 'Link',
    A: { S: 'URI', URI: new String(address) },
    Contents: new String(hostOf(address)),
    QuadPoints: lines.flatMap((line) => quadPoints(line)),
    structParent: writer.elementOf(node),
  } as never);
}

interface TextLine {
  readonly left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Corners of a line as ISO 32000-1, table 173, has them, y upwards. */
function quadPoints({ left, right, top, bottom }: TextLine): number[] {
  const [upper, lower] = [PAGE.height - top, PAGE.height - bottom];
  return [left, upper, right, upper, left, lower, right, lower].map(
    (value) => Math.round(value * 10) / 10,
  );
}

/** What a screen reader says of a link: where it leads. */
function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

/** Runs of text on one line, as one stretch each. */
function linesOfText(items: readonly PlacedItem[]): TextLine[] {
  const lines: TextLine[] = [];
  for (const item of items) {
    if (item.kind !== 'text') continue;
    const { x, baseline, sizePoints } = item.run;
    const top = baseline - sizePoints;
    const last = lines.at(-1);
    if (last?.top === top) last.right = x + item.width;
    else lines.push({ left: x, right: x + item.width, top, bottom: baseline + sizePoints * 0.25 });
  }
  return lines;
}
