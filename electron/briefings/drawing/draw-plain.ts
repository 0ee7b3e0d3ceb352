import type { Painted, PlainItem, SubPath, TextRun } from '../layout/shape.ts';

/** Draws text or a shape at its place on the page. */
export function drawPlain(document: PDFKit.PDFDocument, item: PlainItem): void {
  switch (item.kind) {
    case 'text':
      drawText(document, item);
      return;
    case 'image':
      document.image(Buffer.from(item.jpeg), item.x, item.y, {
        width: item.width,
        height: item.height,
      });
      return;
    case 'clip':
      document.save();
      document.rect(item.x, item.y, item.width, item.height).clip();
      for (const inner of item.items) drawPlain(document, inner);
      document.restore();
      return;
    case 'symbol':
      document.save();
      document.translate(item.x, item.y).scale(item.radius / 10);
      painted(document, item, 10 / item.radius, () => document.path(item.path));
      document.restore();
      return;
    case 'path':
      painted(document, item, 1, () => document.addContent(pathOperators(item.subPaths)));
      return;
    case 'rectangle':
      painted(document, item, 1, () =>
        item.radius
          ? document.roundedRect(item.x, item.y, item.width, item.height, item.radius)
          : document.rect(item.x, item.y, item.width, item.height),
      );
      return;
    case 'circle':
      painted(document, item, 1, () => document.circle(item.x, item.y, item.radius));
      return;
  }
}

function drawText(document: PDFKit.PDFDocument, run: TextRun): void {
  document.font(run.font).fontSize(run.sizePoints).fillColor(run.colour);
  if (run.rotation) {
    document.save().rotate(-run.rotation, { origin: [run.x, run.baseline] });
  }
  document.text(run.text, run.x, run.baseline, { lineBreak: false, baseline: 'alphabetic' });
  if (run.rotation) document.restore();
}

/** Sets colours, then the path, then paints: no other order is allowed (ISO 32000-1, 8.5.1). */
function painted(
  document: PDFKit.PDFDocument,
  { fill, fillOpacity, stroke }: Painted,
  widthFactor: number,
  addPath: () => void,
): void {
  document.save();
  if (stroke) {
    document.lineWidth(stroke.width * widthFactor).strokeColor(stroke.colour);
    if (stroke.round !== false) document.lineJoin('round').lineCap('round');
    if (stroke.opacity !== undefined) document.strokeOpacity(stroke.opacity);
    if (stroke.dash) document.dash(stroke.dash[0] ?? 1, { space: stroke.dash[1] ?? 1 });
  }
  if (fill) document.fillColor(fill);
  if (fillOpacity !== undefined && fillOpacity < 1) document.fillOpacity(fillOpacity);
  addPath();
  document.addContent(fill ? (stroke ? 'B*' : 'f*') : stroke ? 'S' : 'n');
  document.restore();
}

/** One string of operators a path: a coast of 5,000 corners costs one call, not 5,000. */
function pathOperators(subPaths: readonly SubPath[]): string {
  const parts: string[] = [];
  for (const { points, closed } of subPaths) {
    const steps = points.length > LONG_PATH ? 10 : 100;
    for (let index = 0; index + 1 < points.length; index += 2) {
      const operator = index === 0 ? 'm' : 'l';
      parts.push(
        `${rounded(points[index], steps)} ${rounded(points[index + 1], steps)} ${operator}`,
      );
    }
    if (closed) parts.push('h');
  }
  return parts.join('\n');
}

/** Coasts and borders are written to a tenth of a point, 0.035 mm; short paths ten times finer. */
const LONG_PATH = 40;

function rounded(value = 0, steps: number): number {
  return Math.round(value * steps) / steps;
}
