import type { ComposeContext } from './compose-context.ts';
import { layoutParagraph, stackLines } from './layout/layout-paragraph.ts';
import { PAGE, TEXT_WIDTH } from './layout/page-geometry.ts';
import type { PlacedItem } from './layout/piece.ts';
import { INK, type TextStyle } from './layout/text-style.ts';
import { versionWithHash } from './sections/cover.ts';

const STYLE: TextStyle = { sizePoints: 7, leadingPoints: 9, colour: INK.muted };

/** Running head and page number: artifacts, so that they are not read out on every page. */
export function layoutFurniture(
  { input, text, facts, fonts }: ComposeContext,
  page: number,
  pages: number,
): PlacedItem[] {
  const layout = { fonts, language: input.language };
  const set = (words: string, align: 'left' | 'right', y: number) =>
    stackLines(
      layoutParagraph([{ text: words }], { ...STYLE, align }, TEXT_WIDTH, null, layout),
      PAGE.left,
      y,
    );
  const rule = (y: number): PlacedItem => ({
    kind: 'shape',
    shape: {
      kind: 'path',
      subPaths: [{ points: [PAGE.left, y, PAGE.width - PAGE.right, y], closed: false }],
      stroke: { colour: INK.hairline, width: 0.4 },
    },
  });
  const foot = PAGE.height - 34;
  const number = text.pageOf.replace('{page}', String(page + 1)).replace('{pages}', String(pages));
  const version = `${input.page.province.id} · ${text.cover.dataVersion.toLowerCase()} ${versionWithHash(input.manifest)}`;
  return [
    ...(page === 0
      ? []
      : [...set(text.runningHead, 'left', 32), ...set(facts.provinceName, 'right', 32), rule(45)]),
    rule(foot),
    ...set(version, 'left', foot + 5),
    ...set(number, 'right', foot + 5),
  ];
}
