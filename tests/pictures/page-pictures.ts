import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** About 110 dots an inch: a page can be read at full size. */
const SCALE = 1.5;

/** Writes each page of a PDF as `NAME-01.png` and so on. */
export async function writePagePictures(
  bytes: Uint8Array,
  folder: string,
  name: string,
): Promise<number> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale: SCALE });
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
    await page.render({ canvas: canvas as never, viewport }).promise;
    const file = join(folder, `${name}-${String(number).padStart(2, '0')}.png`);
    writeFileSync(file, canvas.toBuffer('image/png'));
  }
  const { numPages } = pdf;
  await pdf.loadingTask.destroy();
  return numPages;
}
