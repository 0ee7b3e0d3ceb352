import { RED_LIST_COLOURS } from '#shared/cartography/status-colours.ts';
import { RED_LIST_CATEGORIES } from '#shared/model/closed-lists.ts';
import { PRESENCE_WORDS, RED_LIST_WORDS } from '#shared/text/vocabulary/species.ts';
import { barChartHeight, layoutBarChart } from '../charts/bar-chart.ts';
import type { ComposeContext } from '../compose-context.ts';
import type { ProvinceFacts } from '../facts/province-facts.ts';
import { nameInlines } from '../facts/words.ts';
import type { Block, Cell } from '../layout/blocks.ts';
import { type Inline, joinInlines } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';

const MOST_KEY_SITES = 3;

/** The species of the province, flagships first, with a chart of how threatened they are. */
export function composeSpecies(context: ComposeContext): Block[] {
  const { text, facts } = context;
  const heading: Block = { kind: 'heading', level: 2, inlines: [{ text: text.headings.species }] };
  if (facts.species.length === 0) {
    return [heading, { kind: 'paragraph', inlines: [{ text: text.species.none }] }];
  }
  return [
    heading,
    {
      kind: 'paragraph',
      inlines: [{ text: `${text.species.intro} ${text.species.presenceOnly}` }],
      style: STYLES.note,
    },
    {
      kind: 'table',
      columns: [
        { header: [{ text: text.species.name }], share: 35 },
        { header: [{ text: text.species.redList }], share: 20 },
        { header: [{ text: text.species.cites }], share: 10 },
        { header: [{ text: text.species.presence }], share: 19 },
        { header: [{ text: text.species.keySites }], share: 34 },
      ],
      rows: facts.species.map((species) => speciesRow(species, context)),
    },
  ];
}

function speciesRow(
  { entry, presences }: ProvinceFacts['species'][number],
  context: ComposeContext,
): Cell[] {
  const {
    input: { language },
    text,
    facts,
    citations,
  } = context;
  const { species } = entry;
  const unknown: Inline[] = [{ text: text.notKnown, colour: STYLES.note.colour }];
  const keySites = facts.sites.filter(({ site }) => species.siteIds.includes(site.id));
  const rest = keySites.length - MOST_KEY_SITES;
  const category = species.redListCategory;
  const scope =
    species.redListScope === 'subspecies' || species.redListScope === 'population'
      ? [text.species.assessedAs[species.redListScope]]
      : [];
  const year = species.redListYear === null ? [] : [String(species.redListYear)];
  return [
    {
      inlines: [
        ...nameInlines(species.names, language, species.scientificName),
        ...citations.cite([entry.sourceId, ...species.sourceIds.slice(0, 1)]),
      ],
      bold: true,
      note: [
        { text: species.scientificName, italic: true },
        ...(species.roles.includes('flagship')
          ? [{ text: `${text.clauseSeparator}${text.species.flagship}` }]
          : []),
      ],
    },
    category
      ? {
          inlines: [
            { text: category, bold: true, colour: RED_LIST_COLOURS[category] },
            { text: `\u00a0\u00a0${RED_LIST_WORDS[category][language]}` },
          ],
          note: [{ text: [...year, ...scope].join(text.listSeparator) }],
        }
      : { inlines: unknown },
    { inlines: species.citesAppendix ? [{ text: species.citesAppendix }] : unknown },
    {
      inlines: [
        {
          text: presences
            .map((presence) => PRESENCE_WORDS[presence][language])
            .join(text.listSeparator),
        },
      ],
    },
    {
      inlines:
        keySites.length === 0
          ? unknown
          : [
              ...joinInlines(
                keySites
                  .slice(0, MOST_KEY_SITES)
                  .map(({ site, number }) => [
                    ...nameInlines(site.names, language, site.id),
                    { text: `\u00a0(${number})` },
                  ]),
                text.listSeparator,
              ),
              ...(rest > 0 ? [{ text: text.andMore.replace('{n}', String(rest)) }] : []),
            ],
    },
  ];
}

/** How many species stand in each category; printed with the figures on the first page. */
export function composeRedListChart({
  input: { language },
  text,
  facts,
  fonts,
}: ComposeContext): Block[] {
  const bars = RED_LIST_CATEGORIES.flatMap((category) => {
    const count = facts.species.filter(
      ({ entry }) => entry.species.redListCategory === category,
    ).length;
    if (count === 0) return [];
    return [
      {
        label: `${RED_LIST_WORDS[category][language]} (${category})`,
        value: count,
        valueText: String(count),
        colour: RED_LIST_COLOURS[category],
      },
    ];
  });
  if (bars.length < 2) return [];
  const list = bars.map((bar) => `${bar.label} ${bar.valueText}`).join(text.clauseSeparator);
  return [
    { kind: 'heading', level: 3, inlines: [{ text: text.species.chartTitle }] },
    {
      kind: 'figure',
      height: barChartHeight(bars),
      alternative: text.species.chartAlternative.replace('{list}', list),
      paint: (width) => layoutBarChart(bars, width, language, fonts),
      spaceBefore: 3,
    },
  ];
}
