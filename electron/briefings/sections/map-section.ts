import { formatNumber } from '#shared/text/format-number.ts';
import { countedForm } from '#shared/text/format-plural.ts';
import { SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import type { ComposeContext } from '../compose-context.ts';
import type { Block } from '../layout/blocks.ts';
import { STYLES } from '../layout/text-style.ts';
import { degreeLabel } from '../map/graticule.ts';
import { layoutProvinceMap, type ProvinceMap } from '../map/province-map.ts';

/** The map as a block of a given size, drawn once, with its alternative text. */
export function composeMap(context: ComposeContext, width: number, height: number): Block {
  const { input, text, facts } = context;
  const map = layoutProvinceMap(
    {
      geography: input.geography,
      province: input.page.province,
      sites: facts.sites,
      annotations: input.annotations,
      language: input.language,
      text,
      fonts: context.fonts,
      namedSites: input.form === 'full' ? 14 : 0,
    },
    width,
    height,
  );
  return {
    kind: 'figure',
    height,
    alternative: mapAlternative(context, map),
    paint: () => map.items,
    spaceBefore: 2,
    keepWithNext: true,
  };
}

/** Heading, map, and the notes that a map must not go without. */
export function composeMapSection(context: ComposeContext, width: number, height: number): Block[] {
  const { text } = context;
  return [
    { kind: 'heading', level: 2, inlines: [{ text: text.headings.map }], pageBreakBefore: true },
    composeMap(context, width, height),
    {
      kind: 'paragraph',
      inlines: [{ text: mapNotes(context) }],
      style: STYLES.note,
      spaceBefore: 3,
    },
  ];
}

export function mapNotes({ input, text, facts }: ComposeContext): string {
  const unplaced = facts.sites.filter(({ site }) => site.location === null).length;
  const isFull = input.form === 'full';
  const notes = [
    text.map.boundariesIndicative,
    isFull ? text.map.numbersRefer : text.map.numbersReferFull,
  ];
  if (unplaced > 0) {
    notes.push(
      countedForm(text.map.notPlaced, unplaced, input.language).replace('{n}', String(unplaced)),
    );
  }
  return notes.join(input.language === 'zh' ? '' : ' ');
}

function mapAlternative({ input, text, facts }: ComposeContext, map: ProvinceMap): string {
  const { language, annotations } = input;
  const { projection } = map;
  const corners = [
    projection.toPosition(0, 0),
    projection.toPosition(projection.width, 0),
    projection.toPosition(0, projection.height),
    projection.toPosition(projection.width, projection.height),
  ];
  const longitudes = corners.map(([longitude]) => Math.round(longitude * 2) / 2);
  const latitudes = corners.map(([, latitude]) => Math.round(latitude * 2) / 2);
  const list = facts.categories
    .map(
      ({ category, count }) =>
        `${SITE_CATEGORY_WORDS[category][language].toLowerCase()}${text.colon}${count}`,
    )
    .join(text.listSeparator);
  const listOr = (names: readonly string[]) =>
    names.length === 0 ? '—' : names.join(text.listSeparator);
  const slots: Record<string, string> = {
    province: facts.provinceName,
    scale: formatNumber(projection.scaleDenominator, language, 0),
    south: degreeLabel(Math.min(...latitudes), 'parallel'),
    north: degreeLabel(Math.max(...latitudes), 'parallel'),
    west: degreeLabel(Math.min(...longitudes), 'meridian'),
    east: degreeLabel(Math.max(...longitudes), 'meridian'),
    sites: countedForm(text.glance.chartCount, map.sites.length, language).replace(
      '{n}',
      String(map.sites.length),
    ),
    list,
    towns: listOr(map.towns),
    rivers: listOr(map.rivers),
    annotations: listOr(
      annotations.map(({ title }, index) => `${index + 1} ${title || text.annotations.untitled}`),
    ),
  };
  return text.map.alternative.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}
