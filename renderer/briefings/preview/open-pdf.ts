import type { PDFDocumentLoadingTask } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

/**
 * Opens a PDF for drawing. The reader is fetched only now: most visits to the atlas
 * need none. Its fonts are in the file, so nothing else is asked for; WebAssembly,
 * which the content security policy forbids, is for image formats that briefings do
 * not use.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<PDFDocumentLoadingTask> {
  const pdfjs = await import('pdfjs-dist');
  pdfjs.GlobalWorkerOptions.workerSrc = workerAddress;
  return pdfjs.getDocument({
    // The reader takes the bytes over to its worker.
    data: bytes.slice(),
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    enableXfa: false,
  });
}
