import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Beyond this a page's picture takes more memory than it shows: 16 million pixels are 64 MB. */
const MAXIMUM_PIXELS = 16_000_000;

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height of a page in CSS pixels at 100 %: a point of the PDF is 4/3 pixels. */
export async function pageSize(document: PDFDocumentProxy, number: number): Promise<PageSize> {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 4 / 3 });
  return { width, height };
}

/**
 * Draws one page into an element: a picture, and over it the text, unseen, to be
 * selected and read aloud. Returns how to stop and throw it away.
 *
 * @param zoom 1 is 100 %
 */
export function drawPage(
  document: PDFDocumentProxy,
  number: number,
  zoom: number,
  container: HTMLElement,
): () => void {
  let isStopped = false;
  let stop = () => {};
  const draw = async () => {
    const page = await document.getPage(number);
    if (isStopped) return;
    const viewport = page.getViewport({ scale: (zoom * 4) / 3 });
    const wanted = window.devicePixelRatio || 1;
    const pixels = viewport.width * viewport.height;
    const density = Math.min(wanted, Math.sqrt(MAXIMUM_PIXELS / pixels));
    const canvas = window.document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    const picture = page.render({
      canvas,
      viewport: page.getViewport({ scale: ((zoom * 4) / 3) * density }),
    });
    stop = () => picture.cancel();
    await picture.promise;
    if (isStopped) return;
    const { TextLayer } = await import('pdfjs-dist');
    const layer = window.document.createElement('div');
    layer.className = 'text-layer';
    layer.style.setProperty('--total-scale-factor', String(viewport.scale));
    const text = new TextLayer({
      textContentSource: page.streamTextContent(),
      container: layer,
      viewport,
    });
    stop = () => text.cancel();
    container.replaceChildren(canvas, layer);
    await text.render();
  };
  draw().catch((error: unknown) => {
    if (!isStopped) console.error(error);
  });
  return () => {
    isStopped = true;
    stop();
    container.replaceChildren();
  };
}
