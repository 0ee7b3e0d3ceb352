import { simplifyLine } from '#shared/geo/simplify-line.ts';
import type { Language } from '#shared/text/language.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import { splitScriptRuns } from '../fonts/script-runs.ts';
import type { PlainItem, Shape } from '../layout/shape.ts';
import { MAP_INK } from './map-style.ts';

/** A halo is blurred by its own width: letters below it may be this much coarser, in points. */
const HALO_TOLERANCE = 0.34;

export interface MapTextStyle {
  readonly sizePoints: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Width of the halo; 0 for none. */
  readonly halo?: number;
}

export function mapTextWidth(
  text: string,
  language: Language,
  style: MapTextStyle,
  fonts: FontSet,
): number {
  return runsOf(text, language, style, fonts).reduce(
    (sum, run) => sum + fonts[run.font].widthOf(run.text, style.sizePoints),
    0,
  );
}

/** A name on the map with its halo: `x` is its left end, `middle` half the height of its letters. */
export function mapText(
  text: string,
  language: Language,
  style: MapTextStyle,
  x: number,
  middle: number,
  fonts: FontSet,
): PlainItem[] {
  const baseline = middle + style.sizePoints * 0.36;
  const halos: Shape[] = [];
  const letters: PlainItem[] = [];
  let left = x;
  for (const run of runsOf(text, language, style, fonts)) {
    const font = fonts[run.font];
    const haloWidth = style.halo ?? style.sizePoints * 0.28;
    if (haloWidth > 0) {
      const from = left;
      halos.push({
        kind: 'path',
        subPaths: font.outlinesOf(run.text, style.sizePoints).map((ring) => ({
          points: simplifyLine(ring, HALO_TOLERANCE).map(
            (value, index) => value + (index % 2 === 0 ? from : baseline),
          ),
          closed: true,
        })),
        ...(run.font.startsWith('han') ? { fill: MAP_INK.halo, fillOpacity: 0.85 } : {}),
        stroke: { colour: MAP_INK.halo, width: haloWidth, opacity: 0.85 },
      });
    }
    letters.push({
      kind: 'text',
      text: run.text,
      font: run.font,
      sizePoints: style.sizePoints,
      colour: style.colour,
      x: left,
      baseline,
    });
    left += font.widthOf(run.text, style.sizePoints);
  }
  return [...halos, ...letters];
}

function runsOf(text: string, language: Language, style: MapTextStyle, fonts: FontSet) {
  const wish = { bold: style.bold ?? false, italic: style.italic ?? false };
  return splitScriptRuns(text, wish, language, fonts);
}
