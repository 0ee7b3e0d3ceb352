import { RESPONSE_KINDS } from '#shared/model/closed-lists.ts';
import type { Feature } from '#shared/model/linked.ts';
import { countedForm } from '#shared/text/format-plural.ts';
import { nameInLanguage } from '#shared/text/names.ts';
import type { ComposeContext } from '../compose-context.ts';
import { inLanguage, midSentence, nameInlines } from '../facts/words.ts';
import type { Block } from '../layout/blocks.ts';
import { fillTemplate, type Inline, joinInlines, plainText } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';

/** Laws, bans, agreements and programmes by kind, and what is missing. */
export function composeResponse(context: ComposeContext): Block[] {
  const {
    input: { page },
    text,
  } = context;
  const blocks: Block[] = [
    { kind: 'heading', level: 2, inlines: [{ text: text.headings.response }] },
  ];
  if (page.responses.length === 0) {
    blocks.push({ kind: 'paragraph', inlines: [{ text: text.response.none }] });
  }
  for (const kind of RESPONSE_KINDS) {
    const responses = page.responses.filter((response) => response.type === kind);
    if (responses.length === 0) continue;
    blocks.push({
      kind: 'heading',
      level: 3,
      inlines: [{ text: text.response.kinds[kind] ?? kind }],
    });
    for (const response of responses) blocks.push(responseParagraph(response, context));
  }
  return [...blocks, ...gaps(context)];
}

function responseParagraph(response: Feature, context: ComposeContext): Block {
  const {
    input: { language },
    text,
    citations,
  } = context;
  const description = nameInLanguage(response.description, language);
  const name = nameInlines(response.names, language, response.id);
  const saysYear = plainText(name).includes(String(response.year));
  return {
    kind: 'paragraph',
    spaceBefore: 3.5,
    inlines: [
      ...name.map((inline) => ({
        ...inline,
        bold: true,
      })),
      ...(response.year === null || saysYear
        ? []
        : [{ text: text.inParentheses.replace('{text}', String(response.year)) }]),
      { text: language === 'zh' ? '。' : '. ' },
      ...(description ? [inLanguage(description.text, description.language, language)] : []),
      ...citations.cite([response.sourceId]),
    ],
  };
}

function gaps(context: ComposeContext): Block[] {
  const {
    input: { page, language },
    text,
    facts,
  } = context;
  const missing = RESPONSE_KINDS.filter(
    (kind) => !page.responses.some((response) => response.type === kind),
  );
  const growing = facts.threats.filter(({ trend }) => trend === 'increasing');
  const unknown = facts.threats.filter(({ trend }) => trend === 'unknown').length;
  const lines: Inline[][] = [];
  if (missing.length > 0) {
    const list = missing
      .map((kind) => (text.response.kinds[kind] ?? kind).toLowerCase())
      .join(text.listSeparator);
    lines.push([{ text: text.response.gapKinds.replace('{list}', list) }]);
  } else lines.push([{ text: text.response.noGaps }]);
  if (growing.length > 0) {
    lines.push(
      fillTemplate(text.response.gapThreats, {
        list: joinInlines(
          growing.map((threat) =>
            midSentence(nameInlines(threat.threat.names, language, threat.threatId), language),
          ),
          text.clauseSeparator,
        ),
      }),
    );
  }
  if (unknown > 0) {
    lines.push([
      {
        text: countedForm(text.response.gapUnknown, unknown, language)
          .replace('{n}', String(unknown))
          .replace('{total}', String(facts.threats.length)),
      },
    ]);
  }
  return [
    { kind: 'heading', level: 3, inlines: [{ text: text.response.gaps }] },
    ...lines.map((inlines): Block => ({ kind: 'paragraph', inlines, style: STYLES.body })),
  ];
}
