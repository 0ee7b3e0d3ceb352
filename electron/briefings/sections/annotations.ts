import { geodesicLengthMetres } from '#shared/geo/geodesic-length.ts';
import { geodesicRegionSize } from '#shared/geo/geodesic-region.ts';
import { isSimpleRegion } from '#shared/geo/is-simple-region.ts';
import { labelPosition } from '#shared/geo/label-position.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import { formatHectares } from '#shared/text/format-area.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { formatLength } from '#shared/text/format-length.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { type CountedForms, countedForm } from '#shared/text/format-plural.ts';
import { formatPosition } from '#shared/text/format-position.ts';
import { ANNOTATION_CATEGORY_WORDS } from '#shared/text/vocabulary/annotations.ts';
import type { ComposeContext } from '../compose-context.ts';
import { overlapIfComputable, type SiteOverlap } from '../facts/annotation-overlap.ts';
import { guessLanguage, inLanguage, nameInlines } from '../facts/words.ts';
import type { Block } from '../layout/blocks.ts';
import { fillTemplate, type Inline, joinInlines } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';

/** The user's regions, lines and points: what was drawn, how large, and where it lies to sites. */
export function composeAnnotations(context: ComposeContext): Block[] {
  const {
    input: { annotations },
    text,
  } = context;
  const heading: Block = {
    kind: 'heading',
    level: 2,
    inlines: [{ text: text.headings.annotations }],
  };
  if (annotations.length === 0) {
    return [heading, { kind: 'paragraph', inlines: [{ text: text.annotations.none }] }];
  }
  return [
    heading,
    { kind: 'paragraph', inlines: [{ text: text.annotations.intro }], style: STYLES.note },
    ...annotations.flatMap((annotation, index) => annotationBlocks(annotation, index + 1, context)),
    {
      kind: 'paragraph',
      inlines: [{ text: text.annotations.method }],
      style: STYLES.note,
      spaceBefore: 9,
    },
  ];
}

function annotationBlocks(
  annotation: Annotation,
  number: number,
  context: ComposeContext,
): Block[] {
  const { text } = context;
  const title = annotation.title.trim() || text.annotations.untitled;
  return [
    { kind: 'heading', level: 3, inlines: [{ text: `${number}\u2002` }, written(title, context)] },
    {
      kind: 'paragraph',
      style: STYLES.small,
      spaceBefore: 1,
      keepWithNext: true,
      inlines: joinInlines(
        details(annotation, context).map(([label, value]) => [
          { text: label + text.colon, colour: STYLES.note.colour },
          { text: value.replace(/ /g, value === text.annotations.noArea ? ' ' : '\u00a0') },
        ]),
        '  ·  ',
      ),
    },
    ...(annotation.note.trim() === ''
      ? []
      : [
          {
            kind: 'paragraph',
            inlines: [written(annotation.note, context)],
            spaceBefore: 3,
          } as const,
        ]),
    ...overlapBlocks(annotation, context),
  ];
}

/** What a person wrote, in the language it seems to be in. */
function written(words: string, { input: { language } }: ComposeContext): Inline {
  const text = words.trim().normalize('NFC');
  return inLanguage(text, guessLanguage(text, language), language);
}

function details(annotation: Annotation, { input, text }: ComposeContext): [string, string][] {
  const { language } = input;
  const { geometry } = annotation;
  const changed =
    annotation.updatedAt.slice(0, 10) === annotation.createdAt.slice(0, 10)
      ? ''
      : text.inParentheses.replace(
          '{text}',
          text.annotations.changedOn.replace('{date}', formatDate(annotation.updatedAt, language)),
        );
  const rows: [string, string][] = [
    [text.annotations.category, ANNOTATION_CATEGORY_WORDS[annotation.category][language]],
    [text.annotations.recorded, formatDate(annotation.createdAt, language) + changed],
  ];
  if (input.includeAuthors && annotation.author.trim() !== '') {
    rows.push([text.annotations.author, annotation.author.trim().normalize('NFC')]);
  }
  if (geometry.type === 'Polygon') {
    const { areaSquareMetres, perimeterMetres } = geodesicRegionSize(geometry.coordinates);
    rows.push(
      [
        text.annotations.area,
        isSimpleRegion(geometry.coordinates)
          ? formatHectares(areaSquareMetres / 10_000, language)
          : text.annotations.noArea,
      ],
      [text.annotations.perimeter, formatLength(perimeterMetres, language)],
    );
  } else if (geometry.type === 'LineString') {
    rows.push([
      text.annotations.length,
      formatLength(geodesicLengthMetres(geometry.coordinates), language),
    ]);
  }
  rows.push([
    geometry.type === 'Point' ? text.annotations.position : text.annotations.centre,
    formatPosition(labelPosition(geometry)),
  ]);
  return rows;
}

function overlapBlocks(annotation: Annotation, context: ComposeContext): Block[] {
  const {
    input: { page },
    text,
  } = context;
  if (annotation.geometry.type !== 'Polygon') return [];
  const overlaps = overlapIfComputable(annotation.geometry.coordinates, page.sites);
  if (overlaps === null) return [overlapParagraph([{ text: text.annotations.noOverlap }])];
  const sentences: Inline[][] = [];
  const inside = overlaps.filter(({ isPointInside }) => isPointInside);
  if (inside.length > 0) {
    sentences.push(siteSentence(text.annotations.sitesInside, inside, context, false));
  }
  const touching = overlaps.filter(({ overlapHectares }) => (overlapHectares ?? 0) > 0);
  if (touching.length > 0) {
    sentences.push(siteSentence(text.annotations.circlesTouch, touching, context, true));
  }
  if (sentences.length === 0) sentences.push([{ text: text.annotations.noSites }]);
  return [overlapParagraph(joinInlines(sentences, context.input.language === 'zh' ? '' : ' '))];
}

function overlapParagraph(inlines: Inline[]): Block {
  return { kind: 'paragraph', style: STYLES.small, spaceBefore: 3, inlines };
}

function siteSentence(
  forms: CountedForms,
  overlaps: readonly SiteOverlap[],
  context: ComposeContext,
  withSize: boolean,
): Inline[] {
  const {
    input: { language },
    text,
    facts,
  } = context;
  const list = overlaps.map(({ site, overlapHectares, shareOfSite }): Inline[] => {
    const number = facts.sites.find((numbered) => numbered.site.id === site.id)?.number;
    const name: Inline[] = [
      ...nameInlines(site.names, language, site.id),
      { text: `\u00a0(${number ?? '—'})` },
    ];
    if (!withSize || overlapHectares === null || shareOfSite === null) return name;
    return fillTemplate(text.annotations.overlap, {
      site: name,
      area: formatHectares(overlapHectares, language),
      share: `${formatNumber(shareOfSite * 100, language, shareOfSite < 0.1 ? 1 : 0)}${language === 'zh' ? '' : '\u00a0'}%`,
    });
  });
  return fillTemplate(countedForm(forms, overlaps.length, language), {
    n: String(overlaps.length),
    list: joinInlines(list, text.clauseSeparator),
  });
}
