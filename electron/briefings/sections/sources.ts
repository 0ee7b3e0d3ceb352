import type { Source } from '#shared/model/source.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { isLanguage } from '#shared/text/language.ts';
import type { ComposeContext } from '../compose-context.ts';
import type { Block } from '../layout/blocks.ts';
import type { Inline } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';

/** The numbered sources, the versions of schemes, map data, licences, and how to cite. */
export function composeSources(context: ComposeContext): Block[] {
  const { input, text, facts, citations } = context;
  const { manifest, language } = input;
  const cite = text.sources.citeText
    .replace('{version}', manifest.dataVersion)
    .replace('{hash}', manifest.sourceHash.slice(0, 12))
    .replace('{province}', facts.provinceName)
    .replace('{date}', formatDate(input.date, language));
  const paragraphs: readonly (readonly [string, string])[] = [
    [text.sources.schemes, text.sources.schemeText],
    [text.sources.mapData, text.sources.mapDataText],
    [text.sources.licences, text.sources.licencesText],
    [text.sources.cite, cite],
  ];
  return [
    { kind: 'heading', level: 2, inlines: [{ text: text.headings.sources }] },
    { kind: 'paragraph', inlines: [{ text: text.sources.intro }], style: STYLES.note },
    {
      kind: 'list',
      style: STYLES.small,
      labelWidth: 22,
      spacing: 1.5,
      items: citations.listed().map((source, index) => ({
        label: `${index + 1}.`,
        inlines: source ? sourceInlines(source, context) : ownSource(context),
      })),
    },
    ...paragraphs.flatMap(([heading, words]): Block[] => [
      { kind: 'heading', level: 3, inlines: [{ text: heading }] },
      { kind: 'paragraph', inlines: [{ text: words }], style: STYLES.small, spaceBefore: 1 },
    ]),
  ];
}

/** One run-in paragraph of sources for the one-page form. */
export function composeShortSources(context: ComposeContext, most: number): Inline[] {
  const { text, citations } = context;
  const listed = citations.listed();
  const items = listed
    .slice(0, most)
    .flatMap((source, index): Inline[] => [
      { text: `${index === 0 ? '' : '  '}[${index + 1}]\u00a0`, bold: true },
      ...(source
        ? [
            titleInline(source, context),
            ...(source.publisher ? [{ text: `, ${source.publisher}` }] : []),
            ...(source.year === null ? [] : [{ text: `, ${source.year}` }]),
            { text: '.' },
          ]
        : ownSource(context)),
    ]);
  return [{ text: text.headings.sources + text.colon, bold: true }, ...items];
}

function ownSource({ input, text }: ComposeContext): Inline[] {
  return [
    { text: text.sources.ownComputation.replace('{version}', input.manifest.dataVersion) },
    { text: `. ${text.sources.ownPublisher}.` },
  ];
}

function titleInline(source: Source, { input }: ComposeContext): Inline {
  return isLanguage(source.language) && source.language !== input.language
    ? { text: source.title, language: source.language }
    : { text: source.title };
}

function sourceInlines(source: Source, context: ComposeContext): Inline[] {
  const {
    input: { language },
    text,
  } = context;
  const publication = [source.publisher, source.year === null ? null : String(source.year)].filter(
    (part) => part !== null && part !== '',
  );
  const seen = text.sources.seen.replace('{date}', formatDate(source.dateSeen, language));
  return [
    titleInline(source, context),
    { text: publication.length > 0 ? `. ${publication.join(', ')}. ` : '. ' },
    ...(source.address && /^https?:\/\/\S+$/.test(source.address)
      ? [
          { text: source.address, address: source.address, colour: STYLES.heading3.colour },
          { text: ' ' },
        ]
      : source.address
        ? [{ text: `${source.address} ` }]
        : []),
    { text: text.inParentheses.trim().replace('{text}', seen) },
    ...(source.licenceNote ? [{ text: `; ${source.licenceNote}`, language: 'en' as const }] : []),
    { text: '.' },
  ];
}
