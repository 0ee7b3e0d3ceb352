import { RED_LIST_COLOURS } from '#shared/cartography/status-colours.ts';
import { RED_LIST_CATEGORIES } from '#shared/model/closed-lists.ts';
import { PRESENCE_WORDS, RED_LIST_WORDS } from '#shared/text/vocabulary/species.ts';
import { barChartHeight, layoutBarChart } from '../charts/bar-chart.ts';
import type { ComposeContext } from '../compose-context.ts';
import type { ProvinceFacts } from '../facts/province-facts.ts';
import { midSentence, nameInlines } from '../facts/words.ts';
import type { Block, Cell } from '../layout/blocks.ts';
import { fillTemplate, type Inline, joinInlines } from '../layout/inline.ts';
import { INK, STYLES } from '../layout/text-style.ts';

/** Key sites are given by their numbers on the map: names would triple the table. */
const MOST_KEY_SITES = 8;
const MOST_ROWS = 32;
const MAIN_CATEGORIES = new Set(['EX', 'EW', 'CR', 'EN', 'VU']);

/** The species of the province, flagships first, with a chart of how threatened they are. */
export function composeSpecies(context: ComposeContext): Block[] {
  const { text, facts } = context;
  const heading: Block = { kind: 'heading', level: 2, inlines: [{ text: text.headings.species }] };
  if (facts.species.length === 0) {
    return [heading, { kind: 'paragraph', inlines: [{ text: text.species.none }] }];
  }
  const inTable = tableSpecies(facts);
  return [
    heading,
    {
      kind: 'paragraph',
      inlines: [{ text: `${text.species.intro} ${text.species.presenceOnly}` }],
      style: STYLES.note,
      keepWithNext: true,
    },
    {
      kind: 'table',
      columns: [
        { header: [{ text: text.species.name }], share: 42 },
        { header: [{ text: text.species.redList }], share: 30 },
        { header: [{ text: text.species.cites }], share: 10 },
        { header: [{ text: text.species.presence }], share: 24 },
        { header: [{ text: text.species.keySites }], share: 24 },
      ],
      rows: inTable.map((species) => speciesRow(species, context)),
    },
    ...otherSpecies(facts.species.slice(inTable.length), context),
  ];
}

/** Flagships and globally threatened species; fewer rows than these would hide what is at stake. */
function tableSpecies({ species }: ProvinceFacts): ProvinceFacts['species'] {
  const isMain = ({ entry }: ProvinceFacts['species'][number]) =>
    entry.species.roles.includes('flagship') ||
    MAIN_CATEGORIES.has(entry.species.redListCategory ?? '');
  return species.filter(isMain).slice(0, MOST_ROWS);
}

/** The rest by name and category, in the order of the table. */
function otherSpecies(
  rest: ProvinceFacts['species'],
  { input: { language }, text, citations }: ComposeContext,
): Block[] {
  if (rest.length === 0) return [];
  const list = rest.map(({ entry: { species } }) => [
    ...midSentence(nameInlines(species.names, language, species.scientificName), language),
    ...(species.redListCategory ? [{ text: `\u00a0(${species.redListCategory})` }] : []),
  ]);
  const sources = [...new Set(rest.map(({ entry }) => entry.sourceId))];
  return [
    {
      kind: 'paragraph',
      style: STYLES.small,
      spaceBefore: 6,
      inlines: [
        ...fillTemplate(text.species.others, { list: joinInlines(list, text.listSeparator) }),
        ...citations.cite(sources),
      ],
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
  const assessed = [...year, ...scope];
  return [
    {
      inlines: [
        ...nameInlines(species.names, language, species.scientificName),
        ...citations.cite([entry.sourceId]),
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
          ...(assessed.length > 0 ? { note: [{ text: assessed.join(text.listSeparator) }] } : {}),
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
              {
                text: keySites
                  .slice(0, MOST_KEY_SITES)
                  .map(({ number }) => number)
                  .join(', '),
              },
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
  const bars = [...RED_LIST_CATEGORIES, null].flatMap((category) => {
    const count = facts.living.filter(({ species }) => species.redListCategory === category).length;
    if (count === 0) return [];
    return [
      {
        label:
          category === null ? text.notKnown : `${RED_LIST_WORDS[category][language]} (${category})`,
        value: count,
        valueText: String(count),
        colour: category === null ? INK.muted : RED_LIST_COLOURS[category],
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
