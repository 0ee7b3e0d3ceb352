import { LANGUAGE_TAGS } from '#shared/text/language.ts';
import type { StructNode } from '../layout/struct-node.ts';

/** The dictionary behind PDFKit's element: the way to attributes that it has no option for. */
interface ElementWithDictionary {
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** Makes PDFKit's structure elements from our own tree, each when its first content is drawn. */
export interface StructureWriter {
  /** Draws content of an element, marked as such. */
  drawContent(
    node: StructNode,
    draw: () => void,
    box?: readonly [number, number, number, number],
  ): void;
  /** Draws what belongs to no element. */
  drawArtifact(kind: 'Layout' | 'Pagination', draw: () => void): void;
  /** The element itself, for links. */
  elementOf(node: StructNode): PDFKit.PDFStructureElement;
  /** Ends the links of the page just drawn, while PDFKit still knows it as theirs. */
  endLinks(): void;
  finish(): void;
}

export function createStructureWriter(document: PDFKit.PDFDocument): StructureWriter {
  const elements = new Map<StructNode, PDFKit.PDFStructureElement>();
  const roots: PDFKit.PDFStructureElement[] = [];
  let links: PDFKit.PDFStructureElement[] = [];

  function elementOf(
    node: StructNode,
    box?: readonly [number, number, number, number],
  ): PDFKit.PDFStructureElement {
    const known = elements.get(node);
    if (known) return known;
    const element = document.struct(node.type, {
      ...(node.language ? { lang: LANGUAGE_TAGS[node.language] } : {}),
      ...(node.alternative ? { alt: node.alternative } : {}),
      ...(node.scope ? { scope: node.scope } : {}),
      ...(box ? { bbox: [...box] } : {}),
    } as never);
    if (node.type === 'L') {
      const { dictionary } = element as unknown as ElementWithDictionary;
      dictionary.data.A = { O: 'List', ListNumbering: 'Decimal' };
    }
    elements.set(node, element);
    if (node.type === 'Link') links.push(element);
    if (node.parent) elementOf(node.parent).add(element);
    else {
      document.addStructure(element);
      roots.push(element);
    }
    return element;
  }

  return {
    elementOf: (node) => elementOf(node),
    drawContent(node, draw, box) {
      const element = elementOf(node, box);
      const content = document.markStructureContent(node.type);
      draw();
      document.endMarkedContent();
      element.add(content as unknown as PDFKit.PDFStructureElementChild);
    },
    drawArtifact(kind, draw) {
      document.markContent('Artifact', { type: kind });
      draw();
      document.endMarkedContent();
    },
    endLinks() {
      for (const link of links) link.end();
      links = [];
    },
    finish() {
      for (const root of roots) root.end();
    },
  };
}
