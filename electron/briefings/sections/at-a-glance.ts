import { SITE_SYMBOLS } from '#shared/cartography/site-symbols.ts';
import type { Claim } from '#shared/model/claim.ts';
import { formatSquareKilometres } from '#shared/text/format-area.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import { countedForm } from '#shared/text/format-plural.ts';
import { claimScopeWords } from '#shared/text/vocabulary/claims.ts';
import { DESIGNATION_WORDS, SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import { barChartHeight, layoutBarChart } from '../charts/bar-chart.ts';
import type { ComposeContext } from '../compose-context.ts';
import { formatClaimValue } from '../facts/format-claim-value.ts';
import { nameInlines } from '../facts/words.ts';
import type { Block } from '../layout/blocks.ts';
import { type Inline, joinInlines } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';

/** A figure with its label above and its scope, year and source below. */
interface GlanceFigure {
  readonly label: string;
  readonly value: readonly Inline[];
  readonly note: readonly Inline[];
  /** Lists are set smaller than numbers. */
  readonly isList?: boolean;
}

/** Figures in a row of the grid. */
const COLUMNS = 4;
const COMPACT_VALUE = { ...STYLES.figureValue, sizePoints: 9.4, leadingPoints: 11.4 };
const COMPACT_NOTE = { ...STYLES.label, sizePoints: 6.2, leadingPoints: 7.8 };

/** Figures in a grid, each with its scope, year and source. */
export function composeAtAGlance(context: ComposeContext): Block[] {
  const figures = glanceFigures(context);
  const rows: Block[] = [];
  for (let start = 0; start < figures.length; start += COLUMNS) {
    rows.push({
      kind: 'columns',
      gap: 14,
      spaceBefore: 9,
      columns: figures.slice(start, start + COLUMNS).map((figure) => ({
        share: 1,
        blocks: figureBlocks(figure),
      })),
    });
  }
  const heading = [{ text: context.text.headings.atAGlance }];
  return [{ kind: 'heading', level: 2, inlines: heading }, ...rows];
}

/** The same figures one below the other, for the narrow column of the one-page form. */
export function composeGlanceColumn(context: ComposeContext): Block[] {
  const heading = [{ text: context.text.headings.atAGlance }];
  return [
    { kind: 'heading', level: 2, inlines: heading, isCompact: true },
    ...glanceFigures(context).flatMap(({ label, value, note, isList }): Block[] => [
      { kind: 'paragraph', inlines: [{ text: label }], style: COMPACT_NOTE, spaceBefore: 4 },
      {
        kind: 'paragraph',
        inlines: value,
        style: isList
          ? { ...COMPACT_NOTE, bold: true, colour: COMPACT_VALUE.colour }
          : COMPACT_VALUE,
        spaceBefore: 0,
      },
      ...(note.length === 0
        ? []
        : [{ kind: 'paragraph', inlines: note, style: COMPACT_NOTE, spaceBefore: 0 } as const]),
    ]),
  ];
}

function glanceFigures(context: ComposeContext): GlanceFigure[] {
  return [
    provinceArea(context),
    areaInside(context),
    protectedArea(context),
    population(context),
    siteCount(context),
    designationCount(context),
    speciesCount(context),
    waters(context),
  ];
}

/** The chart that belongs to the figures. */
export function composeAreaChart({
  input: { language },
  text,
  facts,
  fonts,
}: ComposeContext): Block[] {
  const bars = facts.categories
    .filter(({ areaHectares }) => areaHectares > 0)
    .map(({ category, areaHectares }) => ({
      label: SITE_CATEGORY_WORDS[category][language],
      value: areaHectares,
      valueText: formatSquareKilometres(areaHectares / 100, language),
      colour: SITE_SYMBOLS[category].colour,
    }));
  if (bars.length < 2) return [];
  const list = bars.map((bar) => `${bar.label} ${bar.valueText}`).join(text.clauseSeparator);
  return [
    { kind: 'heading', level: 3, inlines: [{ text: text.glance.chartTitle }] },
    {
      kind: 'figure',
      height: barChartHeight(bars),
      alternative: text.glance.chartAlternative.replace('{list}', list),
      paint: (width) => layoutBarChart(bars, width, language, fonts),
      spaceBefore: 3,
    },
  ];
}

function figureBlocks({ label, value, note, isList }: GlanceFigure): Block[] {
  return [
    { kind: 'paragraph', inlines: [{ text: label }], style: STYLES.label, spaceBefore: 0 },
    {
      kind: 'paragraph',
      inlines: value,
      style: isList
        ? { ...STYLES.small, bold: true, colour: STYLES.figureValue.colour }
        : STYLES.figureValue,
      spaceBefore: 0,
    },
    ...(note.length === 0
      ? []
      : [{ kind: 'paragraph', inlines: note, style: STYLES.label, spaceBefore: 0 } as const]),
  ];
}

function claimFigure(context: ComposeContext, label: string, claim: Claim | null): GlanceFigure {
  const {
    input: { language },
    text,
    citations,
  } = context;
  if (!claim || claim.value === null) return { label, value: [{ text: text.notKnown }], note: [] };
  const year = claim.year === null ? [] : [text.glance.year.replace('{year}', String(claim.year))];
  const note = [claimScopeWords(claim)[language], ...year].join(text.noteSeparator);
  return {
    label,
    // Large print is for the order of size; the exact figures stand in the tables.
    value: [{ text: formatClaimValue(claim, language, Math.abs(claim.value) >= 1_000 ? 0 : 2) }],
    note: [{ text: note }, ...citations.cite([claim.sourceId])],
  };
}

function provinceArea(context: ComposeContext): GlanceFigure {
  return claimFigure(context, context.text.glance.area, context.facts.claim('area'));
}

function population(context: ComposeContext): GlanceFigure {
  return claimFigure(
    context,
    context.text.glance.population,
    context.facts.claim('human-population'),
  );
}

function areaInside({ input, text, citations }: ComposeContext): GlanceFigure {
  const { province } = input.page;
  const label = text.glance.areaInside;
  if (province.extent === 'whole') {
    return { label, value: [{ text: text.glance.wholeInside }], note: [], isList: true };
  }
  const inside = province.areaInsideSquareKilometres;
  if (inside === null) return { label, value: [{ text: text.notKnown }], note: [] };
  return {
    label,
    value: [{ text: formatSquareKilometres(Math.round(inside / 100) * 100, input.language) }],
    note: [{ text: text.glance.computed }, ...citations.citeOwn()],
  };
}

/** A reported figure where there is one; else the sum of published areas with its denominator. */
function protectedArea(context: ComposeContext): GlanceFigure {
  const {
    input: { language, page },
    text,
    facts,
    citations,
  } = context;
  const reported = facts.claim('protected-area');
  const label = text.glance.protectedArea;
  const total = facts.publishedAreaHectares / 100;
  if (reported) {
    const figure = claimFigure(context, label, inSquareKilometres(reported));
    if (facts.sitesWithArea === 0) return figure;
    // The sum stands beside it: it is what the table of protected areas adds up to.
    const sum = `${text.clauseSeparator}${sumOfAreas(context)}${text.colon}${formatSquareKilometres(total, language)}`;
    return { ...figure, note: [...figure.note, { text: sum }, ...citations.citeOwn()] };
  }
  if (facts.sitesWithArea === 0) return { label, value: [{ text: text.notKnown }], note: [] };
  const whole = page.province.areaSquareKilometres;
  const share =
    whole === null
      ? ''
      : text.clauseSeparator +
        text.glance.protectedOf
          .replace('{share}', percent(total / whole, context))
          .replace('{denominator}', formatSquareKilometres(whole, language));
  return {
    label,
    value: [{ text: formatSquareKilometres(total, language) }],
    note: [{ text: sumOfAreas(context) + share }, ...citations.citeOwn()],
  };
}

function sumOfAreas({ input: { language }, text, facts }: ComposeContext): string {
  return countedForm(text.glance.sumNote, facts.sitesWithArea, language)
    .replace('{n}', String(facts.sitesWithArea))
    .replace('{total}', String(facts.sites.length));
}

/** One unit on the page: large areas are told in square kilometres. */
function inSquareKilometres(claim: Claim): Claim {
  return claim.unit === 'hectare' && claim.value !== null
    ? { ...claim, value: claim.value / 100, unit: 'square-kilometre' }
    : claim;
}

function percent(share: number, { input: { language } }: ComposeContext): string {
  return `${formatNumber(share * 100, language, 1)}${language === 'zh' ? '' : '\u00a0'}%`;
}

function siteCount({ input: { language }, text, facts, citations }: ComposeContext): GlanceFigure {
  const list = facts.categories
    .map(
      ({ category, count }) =>
        `${SITE_CATEGORY_WORDS[category][language].toLowerCase()}${text.colon}${count}`,
    )
    .join(text.clauseSeparator);
  return {
    label: text.glance.sites,
    value: [{ text: formatNumber(facts.sites.length, language, 0) }],
    note: [{ text: list }, ...citations.citeOwn()],
  };
}

function designationCount({
  input: { language },
  text,
  facts,
  citations,
}: ComposeContext): GlanceFigure {
  const kinds = [...new Set(facts.designations.map(({ kind }) => kind))];
  const list = kinds
    .map((kind) => {
      const count = facts.designations.filter((designation) => designation.kind === kind).length;
      return `${DESIGNATION_WORDS[kind][language]}${text.colon}${count}`;
    })
    .join(text.clauseSeparator);
  return {
    label: text.glance.labels,
    value: [{ text: String(facts.designations.length) }],
    note: [{ text: list }, ...citations.citeOwn()],
  };
}

function speciesCount({ text, facts, citations }: ComposeContext): GlanceFigure {
  if (facts.living.length === 0) {
    return { label: text.glance.species, value: [{ text: text.notKnown }], note: [] };
  }
  return {
    label: text.glance.species,
    value: [{ text: String(facts.living.length) }],
    note: [
      { text: text.glance.threatenedNote.replace('{n}', String(facts.threatened.length)) },
      ...citations.citeOwn(),
    ],
  };
}

/** Rivers with the most general class first, as the atlas orders them. */
function waters({ input: { language, page }, text, citations }: ComposeContext): GlanceFigure {
  const rivers = page.features
    .filter(({ kind }) => kind === 'river')
    .sort((one, other) => Number(one.type ?? 9) - Number(other.type ?? 9))
    .slice(0, 5);
  if (rivers.length === 0) {
    return { label: text.glance.basins, value: [{ text: text.notKnown }], note: [] };
  }
  return {
    label: text.glance.basins,
    value: [
      ...joinInlines(
        rivers.map((river) => nameInlines(river.names, language, river.id)),
        text.listSeparator,
      ),
      ...citations.cite(rivers.map((river) => river.sourceId)),
    ],
    note: [],
    isList: true,
  };
}
