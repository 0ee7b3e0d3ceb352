import type { Manifest } from '#shared/api/atlas.ts';
import { formatDate } from '#shared/text/format-date.ts';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '#shared/text/language.ts';
import { EXTENT_WORDS } from '#shared/text/vocabulary/places.ts';
import type { ComposeContext } from '../compose-context.ts';
import { layoutParagraph, stackLines } from '../layout/layout-paragraph.ts';
import { PAGE, TEXT_WIDTH } from '../layout/page-geometry.ts';
import type { PlacedItem } from '../layout/piece.ts';
import { type StructNode, structNode } from '../layout/struct-node.ts';
import { INK, type TextStyle } from '../layout/text-style.ts';
import { linesOf } from '../map/geometry-parts.ts';
import { fitProjection } from '../map/map-projection.ts';
import { projectRings } from '../map/project-lines.ts';

const WHITE = '#ffffff';
const PALE = '#bcd3d8';
const SILHOUETTE = '#2c6072';

/** The strip across the top of the first page; returns its items and where the flow begins. */
export function layoutCover(
  context: ComposeContext,
  root: StructNode,
  isCompact: boolean,
): { items: PlacedItem[]; bottom: number } {
  const { input, facts, text } = context;
  const layout = { fonts: context.fonts, language: input.language };
  const node = structNode('Sect', root);
  const factsHeight = isCompact ? 27 : 34;
  const items: PlacedItem[] = [];
  const kicker: TextStyle = { sizePoints: 8, leadingPoints: 11, colour: PALE, bold: true };
  const title: TextStyle = {
    sizePoints: isCompact ? 20 : 27,
    leadingPoints: isCompact ? 24 : 33,
    colour: WHITE,
    bold: true,
  };
  const others: TextStyle = {
    sizePoints: isCompact ? 8.4 : 10,
    leadingPoints: isCompact ? 11 : 14,
    colour: PALE,
  };
  const office: TextStyle = { ...kicker, bold: false, leadingPoints: 12 };
  let y = isCompact ? 10 : 22;
  const add = (
    inlines: Parameters<typeof layoutParagraph>[0],
    style: TextStyle,
    element: StructNode,
  ) => {
    const laidOut = layoutParagraph(inlines, style, TEXT_WIDTH * 0.82, element, layout);
    items.push(...stackLines(laidOut, PAGE.left, y));
    y += laidOut.height;
  };
  add([{ text: text.cover.kicker }], kicker, structNode('P', node));
  y += isCompact ? 0 : 3;
  add([{ text: facts.provinceName }], title, structNode('H1', node));
  const names = otherNames(context);
  add(
    names.flatMap(({ language, name }, index) => [
      ...(index > 0 ? [{ text: '   ·   ' }] : []),
      { text: name, language },
    ]),
    others,
    structNode('P', node),
  );
  if (input.office.trim() !== '') {
    add(
      [{ text: text.cover.office + text.colon + input.office.trim() }],
      office,
      structNode('P', node),
    );
  }
  const bandHeight = Math.max(isCompact ? 62 : 104, y + (isCompact ? 5 : 12));
  items.push(...factRow(context, node, bandHeight + (isCompact ? 4 : 6)));
  const background = [
    rectangle(0, 0, PAGE.width, bandHeight, INK.accent),
    ...silhouette(context, bandHeight),
    rectangle(0, bandHeight, PAGE.width, factsHeight, INK.accentPale),
  ];
  return {
    items: [...background, ...items],
    bottom: bandHeight + factsHeight + (isCompact ? 5 : 12),
  };
}

function otherNames({ input, facts }: ComposeContext): { language: Language; name: string }[] {
  return LANGUAGES.flatMap((language) => {
    const name = input.page.province.names[language];
    return language === input.language || name === null || name === facts.provinceName
      ? []
      : [{ language, name }];
  });
}

/** What the copy in hand is: code, part, edition, dates, data. */
function factRow(context: ComposeContext, node: StructNode, y: number): PlacedItem[] {
  const { input, text } = context;
  const { manifest, page, language } = input;
  const pairs: [string, string][] = [
    [text.cover.code, page.province.id],
    [text.cover.extent, EXTENT_WORDS[page.province.extent][language]],
    [text.cover.edition, input.form === 'full' ? text.forms.full : text.forms.onePage],
    [text.cover.language, LANGUAGE_NAMES[language]],
    [text.cover.cutOff, formatDate(manifest.cutOffDate, language)],
    [text.cover.printed, formatDate(input.date, language)],
    [text.cover.hash, versionWithHash(manifest)],
  ];
  const layout = { fonts: context.fonts, language };
  const label: TextStyle = { sizePoints: 6.2, leadingPoints: 8, colour: INK.muted };
  const value: TextStyle = { sizePoints: 7.6, leadingPoints: 9.6, colour: INK.text, bold: true };
  const natural = pairs.map(([name, content]) => {
    const widest = Math.max(
      ...[
        layoutParagraph([{ text: name }], label, 400, null, layout),
        layoutParagraph([{ text: content }], value, 400, null, layout),
      ].map((laidOut) => laidOut.lines[0]?.width ?? 0),
    );
    return Math.min(widest, 130);
  });
  const gap = Math.max(
    4,
    (TEXT_WIDTH - natural.reduce((sum, width) => sum + width, 0)) / Math.max(1, pairs.length - 1),
  );
  let x: number = PAGE.left;
  return pairs.flatMap(([name, content], index) => {
    const width = (natural[index] ?? 60) + Math.min(gap, 3) + 1;
    const paragraph = structNode('P', node);
    const left = x;
    x += (natural[index] ?? 60) + gap;
    return [
      ...stackLines(
        layoutParagraph([{ text: `${name} ` }], label, width, paragraph, layout),
        left,
        y,
      ),
      ...stackLines(
        layoutParagraph([{ text: content }], value, width, paragraph, layout),
        left,
        y + 9,
      ),
    ];
  });
}

/** The province's outline as the strip's only ornament. */
function silhouette({ input }: ComposeContext, bandHeight: number): PlacedItem[] {
  const rings = input.geography.provinces.features
    .filter(({ id }) => id === input.page.province.id)
    .flatMap(({ geometry }) => [...linesOf(geometry)]);
  if (rings.length === 0) return [];
  const size = bandHeight - 16;
  const projection = fitProjection(rings.flat(), size * 1.5, size);
  const left = PAGE.width - PAGE.right - size * 1.5 + 18;
  return [
    {
      kind: 'shape',
      shape: {
        kind: 'path',
        subPaths: projectRings(rings, projection).map(({ points, closed }) => ({
          points: points.map((value, index) => value + (index % 2 === 0 ? left : 8)),
          closed,
        })),
        fill: SILHOUETTE,
      },
    },
  ];
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): PlacedItem {
  return { kind: 'shape', shape: { kind: 'rectangle', x, y, width, height, fill } };
}

/** The data version, with the short hash where the version does not already carry it. */
export function versionWithHash({ dataVersion, sourceHash }: Manifest): string {
  const hash = sourceHash.slice(0, 8);
  return dataVersion.includes(hash) ? dataVersion : `${dataVersion}-${hash}`;
}
