import type { Source } from '#shared/model/source.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { isLanguage, type Language } from '#shared/text/language.ts';
import { isPrintable } from '#shared/text/printable-letters.ts';
import type { ComposeContext } from '../compose-context.ts';
import { guessLanguage, inLanguage } from '../facts/words.ts';
import type { Block } from '../layout/blocks.ts';
import type { Inline } from '../layout/inline.ts';
import { STYLES, type TextStyle } from '../layout/text-style.ts';

/** How close the list is set. */
export type SourceDensity = 'usual' | 'close';

const SOURCE_STYLES: Readonly<Record<SourceDensity, TextStyle>> = {
  usual: { ...STYLES.small, sizePoints: 6.9, leadingPoints: 9.1 },
  close: { ...STYLES.small, sizePoints: 6.5, leadingPoints: 8.3 },
};

/** The numbered sources, the versions of schemes, map data, licences, and how to cite. */
export function composeSources(context: ComposeContext, density: SourceDensity): Block[] {
  const { input, text, facts, citations } = context;
  const { manifest, language } = input;
  const usual = usualValues(citations.listed(), language);
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
    {
      kind: 'paragraph',
      inlines: [{ text: sourcesIntro(usual, context) }],
      style: STYLES.note,
      keepWithNext: true,
    },
    {
      kind: 'list',
      style: SOURCE_STYLES[density],
      labelWidth: 19,
      columns: 2,
      spacing: 0.8,
      items: citations.listed().map((source, index) => ({
        label: `${index + 1}.`,
        inlines: source ? sourceInlines(source, usual, context) : ownSource(context),
      })),
    },
    ...paragraphs.flatMap(([heading, words]): Block[] => [
      {
        kind: 'paragraph',
        inlines: [
          { text: heading + text.colon, bold: true, colour: STYLES.heading3.colour },
          { text: words },
        ],
        style: STYLES.small,
        spaceBefore: 5,
      },
    ]),
  ];
}

/** One run-in paragraph of all sources cited so far, by publisher: the full form has the rest. */
export function composeShortSources({ text, input, citations }: ComposeContext): Inline[] {
  const items = citations.listed().flatMap((source, index): Inline[] => {
    const number: Inline = { text: `${index === 0 ? ' ' : '; '}[${index + 1}]\u00a0`, bold: true };
    if (!source)
      return [number, { text: `${text.sources.ownPublisher} ${input.manifest.dataVersion}` }];
    const year = source.year === null ? '' : `, ${source.year}`;
    return [number, inLanguageOf(source.publisher ?? source.title, year, input.language)];
  });
  return [{ text: text.headings.sources + text.colon, bold: true }, ...items, { text: '.' }];
}

function inLanguageOf(words: string, year: string, language: Language): Inline {
  return inLanguage(words + year, guessLanguage(words, language), language);
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

/** What most sources have in common is said once, above the list. */
interface UsualValues {
  readonly dateSeen: string;
  readonly licenceNote: string | null;
}

function usualValues(sources: readonly (Source | null)[], language: Language): UsualValues {
  const cited = sources.filter((source) => source !== null);
  return {
    dateSeen: mostFrequent(cited.map(({ dateSeen }) => dateSeen)) ?? '',
    licenceNote:
      mostFrequent(cited.map(({ licenceNote }) => licenceNote?.[language] ?? '')) || null,
  };
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function sourcesIntro(usual: UsualValues, { input: { language }, text }: ComposeContext): string {
  const parts = [text.sources.intro];
  if (usual.dateSeen !== '') {
    parts.push(
      text.sources.usually
        .replace('{date}', formatDate(usual.dateSeen, language))
        .replace('{licence}', usual.licenceNote ?? text.notKnown),
    );
  }
  return parts.join(language === 'zh' ? '' : ' ');
}

function sourceInlines(source: Source, usual: UsualValues, context: ComposeContext): Inline[] {
  const {
    input: { language },
    text,
  } = context;
  const publication = [source.publisher, source.year === null ? null : String(source.year)].filter(
    (part) => part !== null && part !== '',
  );
  const inlines: Inline[] = [
    titleInline(source, context),
    { text: publication.length > 0 ? `. ${publication.join(', ')}.` : '.' },
  ];
  if (source.address) {
    const shown = readableAddress(source.address);
    const isLink = /^https?:\/\/\S+$/.test(source.address);
    inlines.push(
      { text: ' ' },
      isLink
        ? { text: shown, address: source.address, colour: STYLES.heading3.colour }
        : { text: shown },
    );
  }
  if (source.isCopy)
    inlines.push({ text: text.inParentheses.replace('{text}', text.sources.copy) });
  if (source.dateSeen !== usual.dateSeen) {
    const seen = text.sources.seen.replace('{date}', formatDate(source.dateSeen, language));
    inlines.push({ text: text.inParentheses.replace('{text}', seen) });
  }
  const licenceNote = source.licenceNote?.[language] ?? '';
  if (licenceNote !== '' && licenceNote !== usual.licenceNote) {
    inlines.push({ text: text.clauseSeparator + licenceNote });
  }
  return inlines;
}

/** An address as a person would copy it: in letters, not in percent signs, and without the scheme. */
function readableAddress(address: string): string {
  const withoutScheme = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  try {
    const readable = decodeURI(withoutScheme);
    const isReadable = isPrintable(readable) && !/[\s\u0000-\u001f]/.test(readable);
    return isReadable ? readable : withoutScheme;
  } catch {
    return withoutScheme;
  }
}
