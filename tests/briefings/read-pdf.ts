import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the document's structure as PDF.js reads it back. */
export interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly bbox?: readonly number[];
  readonly children?: readonly StructNode[];
}

export interface ReadPdf {
  readonly pages: readonly string[];
  /** All text without any white space: line breaks say nothing about the words. */
  readonly text: string;
  readonly trees: readonly StructNode[];
  readonly outline: readonly string[];
  readonly metadata: string;
  readonly title: string;
  readonly language: string;
}

/** Reads a PDF with another program than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  const trees: StructNode[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    trees.push((await page.getStructTree()) as StructNode);
  }
  const outline = (await document.getOutline()) ?? [];
  const { info, metadata } = await document.getMetadata();
  const details = info as Record<string, unknown>;
  const read: ReadPdf = {
    pages,
    text: pages.join('').replace(/\s+/g, ''),
    trees,
    outline: outline.map(({ title }) => title),
    metadata: (metadata as { getRaw(): string } | null)?.getRaw() ?? '',
    title: String(details['Title']),
    language: String(details['Language']),
  };
  await task.destroy();
  return read;
}

/** All nodes of a tree, the tree itself first. */
export function allNodes(tree: StructNode | null): StructNode[] {
  return tree ? [tree, ...(tree.children ?? []).flatMap(allNodes)] : [];
}
