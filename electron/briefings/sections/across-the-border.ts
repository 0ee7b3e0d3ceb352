import type { Country } from '#shared/model/closed-lists.ts';
import { nameInLanguage } from '#shared/text/names.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import type { ComposeContext } from '../compose-context.ts';
import { inLanguage, midSentence, nameInlines } from '../facts/words.ts';
import type { Block } from '../layout/blocks.ts';
import { fillTemplate, type Inline, joinInlines } from '../layout/inline.ts';

/** Counterparts in the neighbouring countries: areas, waters, designations and species. */
export function composeAcrossTheBorder(context: ComposeContext): Block[] {
  const {
    input: { page },
    text,
  } = context;
  const blocks: Block[] = [
    ...borderAreas(context),
    ...sharedLine(
      text.border.sharedRivers,
      page.features.filter(({ kind }) => kind === 'river' || kind === 'lake'),
      context,
    ),
    ...sharedLine(text.border.sharedDesignations, context.facts.designations, context),
    ...sharedSpecies(context),
  ];
  return [
    { kind: 'heading', level: 2, inlines: [{ text: text.headings.acrossTheBorder }] },
    ...(blocks.length > 0
      ? blocks
      : [{ kind: 'paragraph', inlines: [{ text: text.border.none }] } as const]),
  ];
}

function countryOf(provinceId: string): Country {
  return provinceId.slice(0, 2) as Country;
}

/** The countries other than the province's own that something reaches into. */
function foreignCountries(provinces: readonly string[], own: Country): Country[] {
  return [...new Set(provinces.map(countryOf))].filter((country) => country !== own);
}

function borderAreas(context: ComposeContext): Block[] {
  const {
    input: { page, provinces, language },
    text,
    citations,
  } = context;
  const byId = new Map(provinces.map((province) => [province.id as string, province]));
  return page.features
    .filter(({ kind }) => kind === 'border-area')
    .map((area): Block => {
      const description = nameInLanguage(area.description, language);
      const neighbours = area.provinces.filter((id) => id !== page.province.id);
      const names = neighbours.map((id) => {
        const province = byId.get(id);
        return province ? nameInlines(province.names, language, id) : [{ text: id }];
      });
      return {
        kind: 'paragraph',
        spaceBefore: 5,
        inlines: [
          ...nameInlines(area.names, language, area.id).map((inline) => ({
            ...inline,
            bold: true,
          })),
          ...(names.length > 0
            ? fillTemplate(text.inParentheses, { text: joinInlines(names, text.listSeparator) })
            : []),
          { text: language === 'zh' ? '。' : '. ' },
          ...(description ? [inLanguage(description.text, description.language, language)] : []),
          ...citations.cite([area.sourceId]),
        ],
      };
    });
}

function sharedLine(
  template: string,
  things: readonly {
    readonly isCommonName?: boolean;
    readonly id: string;
    readonly names: Parameters<typeof nameInlines>[0];
    readonly provinces: readonly string[];
    readonly sourceId: string;
  }[],
  { input: { page, language }, text, citations }: ComposeContext,
): Block[] {
  const own = page.province.country;
  const shared = things.filter(({ provinces }) => foreignCountries(provinces, own).length > 0);
  if (shared.length === 0) return [];
  const list = shared.map(({ id, names, provinces, isCommonName }): Inline[] => [
    ...(isCommonName
      ? midSentence(nameInlines(names, language, id), language)
      : nameInlines(names, language, id)),
    {
      text: text.inParentheses.replace(
        '{text}',
        foreignCountries(provinces, own)
          .map((country) => COUNTRY_WORDS[country][language])
          .join(text.listSeparator),
      ),
    },
  ]);
  return [
    {
      kind: 'paragraph',
      spaceBefore: 5,
      inlines: [
        ...fillTemplate(template, { list: joinInlines(list, text.listSeparator) }),
        ...citations.cite(shared.map(({ sourceId }) => sourceId)),
      ],
    },
  ];
}

function sharedSpecies(context: ComposeContext): Block[] {
  const { facts } = context;
  return sharedLine(
    context.text.border.sharedSpecies,
    facts.species
      .filter(({ entry }) => entry.species.roles.includes('flagship'))
      .map(({ entry }) => ({
        id: entry.speciesId,
        isCommonName: true,
        names: entry.species.names,
        provinces: entry.species.provinces,
        sourceId: entry.sourceId,
      })),
    context,
  );
}
