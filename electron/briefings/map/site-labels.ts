import { type Language } from '#shared/text/language.ts';
import { nameInLanguage } from '#shared/text/names.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import type { PlainItem } from '../layout/shape.ts';
import { type Anchor, anchorsAround, type LabelPlacer } from './label-placer.ts';
import { MAP_INK, SYMBOL_RADIUS } from './map-style.ts';
import { type MapTextStyle, mapText, mapTextWidth } from './map-text.ts';
import { shortSiteName } from './short-site-name.ts';
import { MARK_RADIUS, marksOf, type PlacedSite } from './site-layer.ts';

const NUMBER_STYLE: MapTextStyle = { sizePoints: 6.4, colour: MAP_INK.frame, bold: true };
const NAME_STYLE: MapTextStyle = { sizePoints: 6.2, colour: MAP_INK.frame };
/** Numbers may stand this far from their symbol, with a leader. */
const FARTHEST_NUMBER_POINTS = 34;

/** Marks the room that symbols take, before any text is placed. */
export function blockSymbols(sites: readonly PlacedSite[], placer: LabelPlacer): void {
  for (const { site, x, y } of sites) {
    const r = SYMBOL_RADIUS + 0.4;
    placer.block({ left: x - r, top: y - r, right: x + r, bottom: y + r });
    const marks = marksOf(site).length;
    if (marks === 0) continue;
    placer.block({
      left: x + SYMBOL_RADIUS - 2,
      top: y - SYMBOL_RADIUS - 0.8 - MARK_RADIUS,
      right: x + SYMBOL_RADIUS + 0.6 + marks * (2 * MARK_RADIUS + 0.2) - MARK_RADIUS,
      bottom: y - SYMBOL_RADIUS - 0.8 + MARK_RADIUS,
    });
  }
}

/**
 * Every site gets its number, the most important first; those with room for it get
 * their name after the number. Returns the labels and how many numbers found no room.
 */
export function layoutSiteLabels(
  sites: readonly PlacedSite[],
  placer: LabelPlacer,
  language: Language,
  fonts: FontSet,
  namedSites: number,
): PlainItem[] {
  const items: PlainItem[] = [];
  for (const [index, placed] of sites.entries()) {
    const { site, number, x, y } = placed;
    const name = index < namedSites ? nameInLanguage(site.names, language) : null;
    const numberWidth = mapTextWidth(String(number), language, NUMBER_STYLE, fonts);
    const height = NUMBER_STYLE.sizePoints;
    if (name) {
      const text = shortSiteName(name.text, name.language);
      const nameWidth = mapTextWidth(text, name.language, NAME_STYLE, fonts);
      const width = numberWidth + 2 + nameWidth;
      const anchor = placer.choosePlace(
        anchorsAround(x, y, SYMBOL_RADIUS + 1.2, width, height, 6),
        (candidate) => boxAt(candidate.x, candidate.y, width, height),
      );
      if (anchor) {
        items.push(
          ...mapText(String(number), language, NUMBER_STYLE, anchor.x, anchor.y, fonts),
          ...mapText(text, name.language, NAME_STYLE, anchor.x + numberWidth + 2, anchor.y, fonts),
        );
        continue;
      }
    }
    const anchors = anchorsAround(
      x,
      y,
      SYMBOL_RADIUS + 1,
      numberWidth,
      height,
      FARTHEST_NUMBER_POINTS,
    );
    const boxOf = (candidate: Anchor) => boxAt(candidate.x, candidate.y, numberWidth, height);
    // A number across the outline but beside its symbol is better than one at the end of a leader.
    const near = anchors.filter(({ hasLeader }) => !hasLeader);
    const anchor =
      placer.choosePlace(near, boxOf) ?? placer.choosePlace(anchors, boxOf) ?? anchors[0];
    if (!anchor) continue;
    if (anchor.hasLeader) {
      items.push({
        kind: 'path',
        subPaths: [{ points: [x, y, anchor.x + numberWidth / 2, anchor.y], closed: false }],
        stroke: { colour: MAP_INK.frame, width: 0.3, opacity: 0.7 },
      });
    }
    items.push(...mapText(String(number), language, NUMBER_STYLE, anchor.x, anchor.y, fonts));
  }
  return items;
}

function boxAt(x: number, middle: number, width: number, height: number) {
  return {
    left: x - 0.6,
    top: middle - height / 2 - 0.4,
    right: x + width + 0.6,
    bottom: middle + height / 2 + 0.4,
  };
}
