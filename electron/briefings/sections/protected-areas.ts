import type { DesignationKind } from '#shared/model/closed-lists.ts';
import type { Site } from '#shared/model/site.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import type { Language } from '#shared/text/language.ts';
import { SITE_CATEGORY_WORDS } from '#shared/text/vocabulary/sites.ts';
import type { ComposeContext } from '../compose-context.ts';
import { inLanguage, nameInlines } from '../facts/words.ts';
import type { Block, Cell } from '../layout/blocks.ts';
import { type Inline, joinInlines } from '../layout/inline.ts';
import { STYLES } from '../layout/text-style.ts';
import type { BriefingText } from '../text/briefing-text.ts';

/** Short letters of the international labels; the note below the table says what they stand for. */
const LABEL_LETTERS: Readonly<Record<DesignationKind, string>> = {
  'world-heritage': 'WH',
  ramsar: 'R',
  'biosphere-reserve': 'BR',
  'flyway-network-site': 'FN',
  'key-biodiversity-area': 'KBA',
  'global-geopark': 'G',
};

const COUNTRY_LANGUAGE: Readonly<Record<Site['country'], Language>> = {
  RU: 'ru',
  CN: 'zh',
  MN: 'mn',
};

/** Every site with its names, categories, year, area and labels; numbers are the map's. */
export function composeProtectedAreas(context: ComposeContext): Block[] {
  const { text, facts } = context;
  const heading: Block = {
    kind: 'heading',
    level: 2,
    inlines: [{ text: text.headings.protectedAreas }],
  };
  if (facts.sites.length === 0) {
    return [heading, { kind: 'paragraph', inlines: [{ text: text.sites.none }] }];
  }
  return [
    heading,
    {
      kind: 'paragraph',
      inlines: [{ text: text.sites.intro }],
      style: STYLES.note,
      keepWithNext: true,
    },
    {
      kind: 'table',
      rowHeaderColumn: 1,
      columns: [
        { header: [{ text: text.sites.number }], share: 5.5, align: 'right' },
        { header: [{ text: text.sites.name }], share: 60 },
        { header: [{ text: text.sites.iucn }], share: 12 },
        { header: [{ text: text.sites.year }], share: 11, align: 'right' },
        { header: [{ text: text.sites.area }], share: 13, align: 'right' },
        { header: [{ text: text.sites.labels }], share: 11 },
      ],
      rows: facts.sites.map(({ site, number }) => siteRow(site, number, context)),
    },
    { kind: 'paragraph', inlines: [{ text: text.sites.legend }], style: STYLES.note },
  ];
}

function siteRow(site: Site, number: number, context: ComposeContext): Cell[] {
  const {
    input: { language },
    text,
    citations,
  } = context;
  const unknown: Inline[] = [{ text: text.notKnown, colour: STYLES.note.colour }];
  const inside =
    site.insideEcoregion === 'yes'
      ? []
      : [{ text: site.insideEcoregion === 'no' ? text.sites.outside : text.sites.partly }];
  const secondName = otherName(site, language);
  const note = joinInlines(
    [
      ...(secondName ? [[secondName]] : []),
      legalCategory(site, language, text),
      ...(inside.length > 0 ? [inside] : []),
    ],
    text.clauseSeparator,
  );
  const areaSource = site.areaClaims.find(({ value }) => value === site.areaHectares)?.sourceId;
  return [
    { inlines: [{ text: String(number) }], bold: true },
    {
      inlines: [
        ...nameInlines(site.names, language, site.id),
        ...citations.cite(site.sourceIds.slice(0, 1)),
      ],
      bold: true,
      note,
    },
    { inlines: site.iucnCategory ? [{ text: site.iucnCategory }] : unknown },
    { inlines: site.establishedYear === null ? unknown : [{ text: String(site.establishedYear) }] },
    {
      inlines:
        site.areaHectares === null
          ? unknown
          : [
              { text: formatNumber(site.areaHectares, language, 1) },
              ...citations.cite([areaSource]),
            ],
    },
    {
      inlines: [
        {
          text: [...new Set(site.designations.map(({ kind }) => LABEL_LETTERS[kind]))].join(', '),
        },
      ],
    },
  ];
}

/** The legal category in the words of its country, explained where those are foreign to the reader. */
function legalCategory(site: Site, language: Language, text: BriefingText): Inline[] {
  const native = COUNTRY_LANGUAGE[site.country];
  if (native === language) return [{ text: site.nativeCategory }];
  return [
    inLanguage(site.nativeCategory, native, language),
    { text: text.inParentheses.replace('{text}', SITE_CATEGORY_WORDS[site.category][language]) },
  ];
}

/** The second name: the local one beside a foreign document's, else the English one. */
function otherName(site: Site, language: Language): Inline | null {
  const local = COUNTRY_LANGUAGE[site.country];
  const second: Language = local === language ? 'en' : local;
  const name = site.names[second];
  return name === null || name === site.names[language] || site.names[language] === null
    ? null
    : inLanguage(name, second, language);
}
