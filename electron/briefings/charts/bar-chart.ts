import type { Language } from '#shared/text/language.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import type { PlainItem } from '../layout/shape.ts';
import { INK } from '../layout/text-style.ts';
import { type MapTextStyle, mapText, mapTextWidth } from '../map/map-text.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is printed at the end of the bar. */
  readonly valueText: string;
  readonly colour: string;
}

const ROW = 14;
const BAR_HEIGHT = 7.4;
const LABEL_STYLE: MapTextStyle = { sizePoints: 7.2, colour: INK.text, halo: 0 };
const VALUE_STYLE: MapTextStyle = { sizePoints: 7.2, colour: INK.text, bold: true, halo: 0 };

export function barChartHeight(bars: readonly Bar[]): number {
  return bars.length * ROW + 2;
}

/** Horizontal bars from a common line, labelled at both ends: no axis and no key are needed. */
export function layoutBarChart(
  bars: readonly Bar[],
  width: number,
  language: Language,
  fonts: FontSet,
): PlainItem[] {
  const labelWidth = Math.max(
    ...bars.map((bar) => mapTextWidth(bar.label, language, LABEL_STYLE, fonts)),
  );
  const valueWidth = Math.max(
    ...bars.map((bar) => mapTextWidth(bar.valueText, language, VALUE_STYLE, fonts)),
  );
  const left = labelWidth + 6;
  const room = Math.max(10, width - left - valueWidth - 6);
  const greatest = Math.max(...bars.map((bar) => bar.value), Number.MIN_VALUE);
  const items = bars.flatMap((bar, index): PlainItem[] => {
    const middle = index * ROW + ROW / 2;
    const length = Math.max(bar.value > 0 ? 0.8 : 0, (bar.value / greatest) * room);
    return [
      {
        kind: 'rectangle',
        x: left,
        y: middle - BAR_HEIGHT / 2,
        width: length,
        height: BAR_HEIGHT,
        fill: bar.colour,
      },
      ...mapText(bar.label, language, LABEL_STYLE, 0, middle, fonts),
      ...mapText(bar.valueText, language, VALUE_STYLE, left + length + 4, middle, fonts),
    ];
  });
  items.push({
    kind: 'path',
    subPaths: [{ points: [left, 0, left, bars.length * ROW], closed: false }],
    stroke: { colour: INK.text, width: 0.5, round: false },
  });
  return items;
}
