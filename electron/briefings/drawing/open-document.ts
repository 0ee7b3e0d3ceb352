import PDFDocument from 'pdfkit';
import { LANGUAGE_TAGS, type Language } from '#shared/text/language.ts';
import { FONT_KEYS } from '../fonts/font-key.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import { PAGE } from '../layout/page-geometry.ts';
import { packObjects } from './pack-objects.ts';

export interface DocumentInformation {
  readonly title: string;
  readonly subject: string;
  readonly keywords: string;
  readonly language: Language;
  /** ISO 8601 date; every date in the file is this one, so that equal input gives equal bytes. */
  readonly date: string;
}

/**
 * The identifier of PDF/UA-1, and the description of its namespace that PDF/A-2 asks
 * for because its own list of XMP schemas does not know it (ISO 19005-2, 6.6.2.3).
 */
const PDF_UA_XMP = `
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>`;

/** PDFKit writes metadata into XML as it stands. */
function withoutMarkup(text: string): string {
  return text.replace(/&/g, '＆').replace(/</g, '‹').replace(/>/g, '›');
}

/** An empty PDF/A-2a document with the PDF/UA identifier, its faces registered by key. */
export function openDocument(information: DocumentInformation, fonts: FontSet): PDFKit.PDFDocument {
  const document = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    // PDFKit would otherwise open with Helvetica, which is not embedded.
    font: '',
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: LANGUAGE_TAGS[information.language],
    info: {
      Title: withoutMarkup(information.title),
      Subject: withoutMarkup(information.subject),
      Keywords: withoutMarkup(information.keywords),
      Author: 'Amur-Heilong Field Atlas',
      Creator: 'Amur-Heilong Field Atlas',
      CreationDate: new Date(`${information.date}T00:00:00Z`),
    },
  } as PDFKit.PDFDocumentOptions);
  document.appendXML(`${PDF_UA_XMP}
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:language><rdf:Bag><rdf:li>${LANGUAGE_TAGS[information.language]}</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>`);
  for (const key of FONT_KEYS) {
    document.registerFont(key, fonts[key].pdfSource as PDFKit.Mixins.PDFFontSource);
  }
  return document;
}

/** Collects the bytes of a document that is then ended. */
export function finishDocument(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', () => resolve(packObjects(Buffer.concat(chunks))));
    document.on('error', reject);
    document.end();
  });
}
