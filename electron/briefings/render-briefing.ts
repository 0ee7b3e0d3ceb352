import type { Briefing, BriefingInput } from './briefing-input.ts';
import { createCitations } from './citations.ts';
import type { ComposeContext } from './compose-context.ts';
import { composeFullForm } from './compose-full-form.ts';
import { composeOnePage } from './compose-one-page.ts';
import { drawPages } from './drawing/draw-pages.ts';
import { finishDocument, openDocument } from './drawing/open-document.ts';
import { gatherFacts } from './facts/province-facts.ts';
import { loadFonts } from './fonts/load-fonts.ts';
import { layoutFurniture } from './furniture.ts';
import { BRIEFING_TEXTS } from './text/text-of.ts';

/**
 * Makes the briefing of a province as a PDF/A-2a file with the PDF/UA identifier.
 * Reads nothing but the fonts; the same input gives the same bytes.
 */
export async function renderBriefing(input: BriefingInput): Promise<Briefing> {
  const context = createContext(input);
  const { text, facts, fonts } = context;
  const { pages, bookmarks } =
    input.form === 'full' ? composeFullForm(context) : composeOnePage(context);
  const { manifest, page, language } = input;
  const document = openDocument(
    {
      title: text.documentTitle.replace('{province}', facts.provinceName),
      subject: text.documentSubject.replace('{code}', page.province.id),
      keywords: `${page.province.id}; data version ${manifest.dataVersion}; data hash ${manifest.sourceHash}`,
      language,
      date: input.date,
    },
    fonts,
  );
  drawPages(document, pages, bookmarks, (index) => layoutFurniture(context, index, pages.length));
  return { bytes: await finishDocument(document), pages: pages.length };
}

function createContext(input: BriefingInput): ComposeContext {
  return {
    input,
    text: BRIEFING_TEXTS[input.language],
    facts: gatherFacts(input.page, input.language),
    citations: createCitations(input.page.sources),
    fonts: loadFonts(),
  };
}
