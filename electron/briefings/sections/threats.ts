import {
  THREAT_SCOPE_COLOURS,
  THREAT_SEVERITY_COLOURS,
} from '#shared/cartography/status-colours.ts';
import { TRENDS, type Trend } from '#shared/model/closed-lists.ts';
import { countedForm } from '#shared/text/format-plural.ts';
import {
  THREAT_SCOPE_WORDS,
  THREAT_SEVERITY_WORDS,
  THREAT_TIMING_WORDS,
  TREND_WORDS,
} from '#shared/text/vocabulary/threats.ts';
import { barChartHeight, layoutBarChart } from '../charts/bar-chart.ts';
import type { ComposeContext } from '../compose-context.ts';
import type { RankedThreat } from '../facts/rank-threats.ts';
import { nameInlines } from '../facts/words.ts';
import type { Block, Cell } from '../layout/blocks.ts';
import { fillTemplate, type Inline } from '../layout/inline.ts';
import { INK, STYLES, type TextStyle } from '../layout/text-style.ts';

const MOST_DETAILED = 4;
/** Arrows say what the words say; both families have them. */
const TREND_ARROWS: Readonly<Record<Trend, string>> = {
  increasing: '↑',
  stable: '→',
  decreasing: '↓',
  unknown: '?',
};
const TREND_COLOURS: Readonly<Record<Trend, string>> = {
  increasing: '#9e2a2b',
  stable: '#8a6d00',
  decreasing: '#2e7d32',
  unknown: '#8a8f98',
};
const DEEP_FILLS = new Set(['#9e2a2b', '#cf5c36']);

/** Heat table of all threats, their trends as a chart, and two lines on each of the top ones. */
export function composeThreats(context: ComposeContext): Block[] {
  const { text, facts } = context;
  const heading: Block = { kind: 'heading', level: 2, inlines: [{ text: text.headings.threats }] };
  if (facts.threats.length === 0) {
    return [heading, { kind: 'paragraph', inlines: [{ text: text.threats.none }] }];
  }
  return [
    heading,
    {
      kind: 'paragraph',
      inlines: [{ text: text.threats.intro }],
      style: STYLES.note,
      keepWithNext: true,
    },
    heatTable(context, facts.threats, STYLES.cell),
    { kind: 'heading', level: 3, inlines: [{ text: text.threats.topTitle }] },
    ...facts.threats.slice(0, MOST_DETAILED).map((threat) => threatDetail(threat, context)),
  ];
}

/** The first rows of the heat table, and how many more there are. */
export function composeTopThreats(
  context: ComposeContext,
  rows: number,
  style: TextStyle,
): Block[] {
  const {
    input: { language },
    text,
    facts,
  } = context;
  const heading: Block = {
    kind: 'heading',
    level: 2,
    inlines: [{ text: text.headings.threats }],
    isCompact: true,
  };
  if (facts.threats.length === 0) {
    return [heading, { kind: 'paragraph', inlines: [{ text: text.threats.none }], style }];
  }
  const rest = facts.threats.length - rows;
  return [
    heading,
    heatTable(context, facts.threats.slice(0, rows), style),
    ...(rest > 0
      ? [
          {
            kind: 'paragraph',
            inlines: [
              { text: countedForm(text.threats.more, rest, language).replace('{n}', String(rest)) },
            ],
            style: {
              ...STYLES.note,
              sizePoints: style.sizePoints,
              leadingPoints: style.leadingPoints,
            },
            spaceBefore: 2,
          } as const,
        ]
      : []),
  ];
}

function heatTable(
  context: ComposeContext,
  threats: readonly RankedThreat[],
  style: TextStyle,
): Block {
  const {
    input: { language },
    text,
    citations,
  } = context;
  return {
    kind: 'table',
    style,
    spaceBefore: 4,
    columns: [
      { header: [{ text: text.threats.threat }], share: 31 },
      { header: [{ text: 'IUCN-CMP 3.3' }], share: 13 },
      { header: [{ text: 'IUCN-CMP 4.0' }], share: 12 },
      { header: [{ text: text.threats.scope }], share: 19 },
      { header: [{ text: text.threats.severity }], share: 21 },
      { header: [{ text: text.threats.timing }], share: 15 },
      { header: [{ text: text.threats.trend }], share: 17 },
    ],
    rows: threats.map((threat): Cell[] => [
      {
        inlines: [
          ...nameInlines(threat.threat.names, language, threat.threatId),
          ...citations.cite([threat.sourceId]),
        ],
        bold: true,
      },
      { inlines: [{ text: codesOf(threat, '3.3') }] },
      { inlines: [{ text: codesOf(threat, '4.0') }] },
      heatCell(THREAT_SCOPE_WORDS[threat.scope][language], THREAT_SCOPE_COLOURS[threat.scope]),
      heatCell(
        THREAT_SEVERITY_WORDS[threat.severity][language],
        THREAT_SEVERITY_COLOURS[threat.severity],
      ),
      { inlines: [{ text: THREAT_TIMING_WORDS[threat.timing][language] }] },
      {
        inlines: [
          {
            text: `${TREND_ARROWS[threat.trend]}\u00a0`,
            bold: true,
            colour: TREND_COLOURS[threat.trend],
          },
          { text: TREND_WORDS[threat.trend][language] },
        ],
      },
    ]),
  };
}

function heatCell(words: string, fill: string): Cell {
  return { inlines: [{ text: words }], fill, colour: DEEP_FILLS.has(fill) ? INK.paper : INK.text };
}

/** Codes in one version of the scheme: a code without its version means nothing. */
function codesOf({ threat }: RankedThreat, version: '3.3' | '4.0'): string {
  const codes = threat.codes.filter((code) => code.version === version).map(({ code }) => code);
  return codes.length === 0 ? '—' : codes.join(', ');
}

/** What is known of scope, severity, timing and trend, as one sentence; nothing where nothing is. */
function knownAssessment(
  { scope, severity, timing, trend }: RankedThreat,
  { input: { language }, text }: ComposeContext,
): string {
  const parts = [
    [text.threats.scope, scope, THREAT_SCOPE_WORDS[scope]],
    [text.threats.severity, severity, THREAT_SEVERITY_WORDS[severity]],
    [text.threats.timing, timing, THREAT_TIMING_WORDS[timing]],
    [text.threats.trend, trend, TREND_WORDS[trend]],
  ] as const;
  const known = parts
    .filter(([, value]) => value !== 'unknown')
    .map(([label, , words], index) => {
      const name = index === 0 ? label : label.toLowerCase();
      return `${name}${text.colon}${words[language]}`;
    });
  if (known.length === 0) return '';
  return known.join(text.clauseSeparator) + (language === 'zh' ? '。' : '. ');
}

/** Two lines: the assessment in words, and the evidence as recorded. */
function threatDetail(threat: RankedThreat, context: ComposeContext): Block {
  const {
    input: { language },
    text,
    citations,
  } = context;
  const evidence: Inline[] =
    threat.evidence === null
      ? [{ text: text.threats.noEvidence }]
      : fillTemplate(text.threats.evidence, {
          evidence: [{ text: threat.evidence[language] }],
        });
  return {
    kind: 'paragraph',
    spaceBefore: 5,
    inlines: [
      ...nameInlines(threat.threat.names, language, threat.threatId).map((inline) => ({
        ...inline,
        bold: true,
        colour: INK.accent,
      })),
      { text: language === 'zh' ? '。' : '. ' },
      { text: knownAssessment(threat, context) },
      ...evidence,
      ...citations.cite([threat.sourceId]),
    ],
  };
}

/** How many threats grow, stay or wane; printed with the figures on the first page. */
export function composeTrendChart({
  input: { language },
  text,
  facts,
  fonts,
}: ComposeContext): Block[] {
  const bars = TRENDS.flatMap((trend) => {
    const count = facts.threats.filter((threat) => threat.trend === trend).length;
    return count === 0
      ? []
      : [
          {
            label: `${TREND_ARROWS[trend]} ${TREND_WORDS[trend][language]}`,
            value: count,
            valueText: String(count),
            colour: TREND_COLOURS[trend],
          },
        ];
  });
  if (bars.length < 2) return [];
  const list = bars.map((bar) => `${bar.label} ${bar.valueText}`).join(text.clauseSeparator);
  return [
    { kind: 'heading', level: 3, inlines: [{ text: text.threats.chartTitle }] },
    {
      kind: 'figure',
      height: barChartHeight(bars),
      alternative: text.threats.chartAlternative.replace('{list}', list),
      paint: (width) => layoutBarChart(bars, width, language, fonts),
      spaceBefore: 3,
    },
  ];
}
