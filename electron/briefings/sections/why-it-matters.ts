import type { DesignationKind } from '#shared/model/closed-lists.ts';
import type { Feature } from '#shared/model/linked.ts';
import { formatCriteria } from '#shared/text/format-criteria.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { nameInLanguage } from '#shared/text/names.ts';
import { DESIGNATION_WORDS } from '#shared/text/vocabulary/sites.ts';
import type { ComposeContext } from '../compose-context.ts';
import { inLanguage, nameInlines } from '../facts/words.ts';
import type { Block, Cell } from '../layout/blocks.ts';
import { type Inline, joinInlines } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';

/** Labels that are given without numbered criteria. */
const WITHOUT_CRITERIA: ReadonlySet<DesignationKind> = new Set([
  'biosphere-reserve',
  'global-geopark',
]);

/** The province's own description, who has recognised it, and the land and waters it holds. */
export function composeWhyItMatters(context: ComposeContext): Block[] {
  const {
    input: { page, language },
    text,
  } = context;
  const description = nameInLanguage(page.description, language);
  return [
    { kind: 'heading', level: 2, inlines: [{ text: text.headings.whyItMatters }] },
    ...(description
      ? [
          {
            kind: 'paragraph',
            inlines: [inLanguage(description.text, description.language, language)],
          } as const,
        ]
      : []),
    ...designationTable(context),
    ...naturalFeatures(context),
  ];
}

function designationTable({
  input: { language },
  text,
  facts,
  citations,
}: ComposeContext): Block[] {
  const heading: Block = { kind: 'heading', level: 3, inlines: [{ text: text.why.designations }] };
  if (facts.designations.length === 0) {
    return [heading, { kind: 'paragraph', inlines: [{ text: text.why.noDesignations }] }];
  }
  const { columns } = text.why;
  const unknown = [{ text: text.notKnown, colour: STYLES.note.colour }];
  return [
    heading,
    {
      kind: 'table',
      spaceBefore: 3,
      columns: [
        { header: [{ text: columns.name }], share: 34 },
        { header: [{ text: columns.kind }], share: 22 },
        { header: [{ text: columns.reference }], share: 11 },
        { header: [{ text: columns.criteria }], share: 15 },
        { header: [{ text: columns.year }], share: 13, align: 'right' },
        { header: [{ text: columns.area }], share: 13, align: 'right' },
      ],
      rows: facts.designations.map((designation): Cell[] => [
        {
          inlines: [
            ...nameInlines(designation.names, language, designation.id),
            ...citations.cite([designation.sourceId]),
          ],
        },
        { inlines: [{ text: DESIGNATION_WORDS[designation.kind][language] }] },
        { inlines: designation.reference ? [{ text: designation.reference }] : unknown },
        {
          inlines: designation.criteria
            ? [{ text: formatCriteria(designation.kind, designation.criteria) }]
            : WITHOUT_CRITERIA.has(designation.kind)
              ? [{ text: '—' }]
              : unknown,
        },
        {
          inlines: designation.year === null ? unknown : [{ text: String(designation.year) }],
          ...(designation.extensionYear === null
            ? {}
            : {
                note: [
                  {
                    text: text.why.extendedIn.replace('{year}', String(designation.extensionYear)),
                  },
                ],
              }),
        },
        {
          inlines:
            designation.areaHectares === null
              ? unknown
              : [{ text: formatNumber(designation.areaHectares, language, 1) }],
        },
      ]),
    },
    { kind: 'paragraph', inlines: [{ text: text.why.criteriaNote }], style: STYLES.note },
  ];
}

function naturalFeatures(context: ComposeContext): Block[] {
  const {
    input: { page },
    text,
  } = context;
  const ofKind = (kind: string) => page.features.filter((feature) => feature.kind === kind);
  const lines: readonly (readonly [string, readonly Feature[]])[] = [
    [text.why.biomes, ofKind('ecoregion')],
    [text.why.rivers, ofKind('river')],
    [text.why.lakes, ofKind('lake')],
    [text.why.corridors, ofKind('corridor')],
  ];
  return lines.map(([label, features]) => ({
    kind: 'paragraph',
    inlines: [
      { text: label + text.colon, bold: true, colour: STYLES.heading3.colour },
      ...featureNames(features, context),
    ],
    spaceBefore: 5,
  }));
}

function featureNames(features: readonly Feature[], context: ComposeContext): Inline[] {
  const {
    input: { language },
    text,
    citations,
  } = context;
  if (features.length === 0) return [{ text: text.notKnown }];
  return [
    ...joinInlines(
      features.map((feature) => nameInlines(feature.names, language, feature.id)),
      text.listSeparator,
    ),
    ...citations.cite(features.map((feature) => feature.sourceId)),
  ];
}
