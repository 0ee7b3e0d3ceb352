import { formatNumber } from '#shared/text/format-number.ts';
import { CLAIM_MEASURE_WORDS } from '#shared/text/vocabulary/claims.ts';
import type { ComposeContext } from '../compose-context.ts';
import { completenessRows } from '../facts/completeness.ts';
import {
  type Contradiction,
  findContradictions,
  type PublishedValue,
} from '../facts/contradictions.ts';
import { formatClaimValue } from '../facts/format-claim-value.ts';
import { nameInlines } from '../facts/words.ts';
import type { Block, Cell } from '../layout/blocks.ts';
import { type Inline, joinInlines } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';

/** How complete the briefing is, its oldest figure, and claims that contradict each other. */
export function composeNotKnown(context: ComposeContext): Block[] {
  const { text } = context;
  return [
    { kind: 'heading', level: 2, inlines: [{ text: text.headings.notKnown }] },
    {
      kind: 'paragraph',
      inlines: [{ text: text.unknown.intro }],
      style: STYLES.note,
      keepWithNext: true,
    },
    completenessTable(context),
    ...oldestFigure(context),
    { kind: 'paragraph', inlines: [{ text: text.unknown.boundary }] },
    ...contradictions(context),
  ];
}

function completenessTable({ input, text }: ComposeContext): Block {
  const { language } = input;
  const rows = completenessRows(input, text.unknown.rows).filter(({ total }) => total > 0);
  return {
    kind: 'table',
    columns: [
      { header: [{ text: text.unknown.part }], share: 60 },
      { header: [{ text: text.unknown.known }], share: 20, align: 'right' },
      { header: [{ text: text.unknown.share }], share: 20, align: 'right' },
    ],
    rows: rows.map(({ label, known, total }): Cell[] => [
      { inlines: [{ text: label }] },
      {
        inlines: [
          {
            text: text.unknown.ofTotal
              .replace('{n}', String(known))
              .replace('{total}', String(total)),
          },
        ],
      },
      {
        inlines: [
          {
            text: `${formatNumber((known / total) * 100, language, 0)}${language === 'zh' ? '' : '\u00a0'}%`,
          },
        ],
      },
    ]),
  };
}

function oldestFigure({
  input: { page, language },
  text,
  facts,
  citations,
}: ComposeContext): Block[] {
  const figures = [
    ...page.claims
      .filter((claim) => claim.inUse && claim.value !== null && claim.year !== null)
      .map((claim) => ({
        year: claim.year ?? 0,
        sourceId: claim.sourceId,
        what: [
          {
            text: `${facts.provinceName}${text.noteSeparator}${CLAIM_MEASURE_WORDS[claim.measure][language].toLowerCase()}`,
          },
        ] as Inline[],
      })),
    ...page.sites.flatMap((site) => {
      const used = site.areaClaims.find(({ value }) => value === site.areaHectares);
      if (!used || used.year === null) return [];
      return [
        {
          year: used.year,
          sourceId: used.sourceId,
          what: [
            ...nameInlines(site.names, language, site.id),
            { text: `${text.noteSeparator}${CLAIM_MEASURE_WORDS.area[language].toLowerCase()}` },
          ],
        },
      ];
    }),
  ].sort((one, other) => one.year - other.year);
  const [oldest] = figures;
  if (!oldest) return [];
  const [before = '', after = ''] = text.unknown.oldest.split('{what}');
  return [
    {
      kind: 'paragraph',
      spaceBefore: 7,
      inlines: [
        { text: before },
        ...oldest.what,
        { text: after.replace('{year}', String(oldest.year)) },
        ...citations.cite([oldest.sourceId]),
      ],
    },
  ];
}

function contradictions(context: ComposeContext): Block[] {
  const { input, text } = context;
  const { found, minor } = findContradictions(input);
  const blocks: Block[] = [
    { kind: 'heading', level: 3, inlines: [{ text: text.unknown.contradictions }] },
  ];
  if (found.length > 0) {
    const intro = [{ text: text.unknown.contradictionsIntro }];
    blocks.push({ kind: 'paragraph', inlines: intro, style: STYLES.note, keepWithNext: true });
    blocks.push({
      kind: 'list',
      style: STYLES.small,
      labelWidth: 8,
      columns: 2,
      items: found.map((one) => ({ label: '•', inlines: contradiction(one, context) })),
    });
  } else if (minor === 0) {
    blocks.push({ kind: 'paragraph', inlines: [{ text: text.unknown.contradictionsNone }] });
  }
  if (minor > 0) {
    const words = text.unknown.contradictionsMinor.replace('{n}', String(minor));
    blocks.push({ kind: 'paragraph', inlines: [{ text: words }], style: STYLES.note });
  }
  return blocks;
}

/** Name and measure; the value in use in bold, the others after it; then why. */
function contradiction(
  { names, measure, counted, used, others, reason }: Contradiction,
  context: ComposeContext,
): Inline[] {
  const {
    input: { language },
    text,
  } = context;
  const accent = { colour: STYLES.heading3.colour };
  const what = (counted ?? CLAIM_MEASURE_WORDS[measure])[language].toLowerCase();
  const values = [used, ...others].map((value) => publishedValue(value, value === used, context));
  return [
    ...nameInlines(names, language, text.notKnown).map((inline) => ({ ...inline, ...accent })),
    { text: text.noteSeparator + what, ...accent },
    { text: text.colon },
    ...joinInlines(values, text.clauseSeparator),
    ...(reason
      ? [
          {
            text: text.inParentheses.replace('{text}', reason[language]),
            colour: STYLES.note.colour,
          },
        ]
      : []),
  ];
}

function publishedValue(
  published: PublishedValue,
  isUsed: boolean,
  context: ComposeContext,
): Inline[] {
  const {
    input: { language },
    text,
    citations,
  } = context;
  return [
    { text: formatClaimValue(published, language), bold: isUsed },
    ...(published.year === null
      ? []
      : [{ text: text.inParentheses.replace('{text}', String(published.year)) }]),
    ...citations.cite(published.sourceIds),
  ];
}
