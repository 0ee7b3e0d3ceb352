import type { MapLabel } from '#shared/api/atlas.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Site } from '#shared/model/site.ts';
import { LANGUAGE_TAGS, type Language } from '#shared/text/language.ts';
import { type Names, nameInLanguage } from '#shared/text/names.ts';
import { breakText } from './break-text.ts';
import {
  type LabelStyle,
  labelPriority,
  labelStyle,
  labelZoomRange,
  siteLabelZoom,
} from './label-rules.ts';
import type { LabelCandidate, LabelKind, Point } from './label-types.ts';
import { type Bounds, longestRun } from './longest-run.ts';

/** What is needed of the map to prepare its names. */
export interface LabelView {
  readonly zoom: number;
  readonly language: Language;
  /** What the map shows, in degrees. */
  readonly bounds: Bounds;
  readonly project: (position: Position) => Point;
  readonly measure: (text: string, style: LabelStyle) => number;
}

/** Radius of a town's dot, in pixels. */
const TOWN_DOT_RADIUS = 2.5;
/** Longer names are broken into lines. */
const WIDEST_LINE_PIXELS = 150;
/** How much wider a symbol is with the marks of its international labels. */
const WITH_MARKS = 1.8;
/** How much larger the selected symbol is; see styles/map.css. */
const WHEN_SELECTED = 1.6;
/** Sites come after towns of the same zoom. */
const SITE_RANK = 4;
/** What the page is about is named with the towns of the second rank … */
const EMPHASISED_RANK = 2;
/** … and this many zooms farther out. */
const EMPHASISED_ZOOMS = 2;

interface Wanted {
  readonly key: string;
  readonly kind: LabelKind;
  readonly rank: number;
  readonly names: Names;
  readonly location: Position;
  readonly line: readonly Position[] | null;
  readonly priority: number;
  readonly symbolRadius: number;
  readonly mayCoverSymbols: boolean;
}

function toCandidate(wanted: Wanted, view: LabelView): LabelCandidate | null {
  const name = nameInLanguage(wanted.names, view.language);
  if (name === null) return null;
  const style = labelStyle(wanted.kind, wanted.rank);
  const { key, kind, priority, symbolRadius, mayCoverSymbols } = wanted;
  const text = style.isUpperCase ? name.text.toUpperCase() : name.text;
  const measure = (part: string) => view.measure(part, style);
  const isBroken = kind === 'site' || kind === 'sea' || kind === 'province';
  const lines = isBroken ? breakText(text, WIDEST_LINE_PIXELS, measure) : [text];
  return {
    key,
    kind,
    priority,
    symbolRadius,
    mayCoverSymbols,
    lines,
    languageTag: LANGUAGE_TAGS[name.language],
    point: view.project(wanted.location),
    line: wanted.line?.map(view.project) ?? null,
    width: Math.max(...lines.map(measure)),
    lineHeight: style.fontSize * 1.25,
    fontSize: style.fontSize,
    letterSpacing: style.letterSpacing,
  };
}

/** Names come the most important first; this keeps their order within a rank and kind. */
const ORDER_STEP = 1e-4;

/**
 * Names of the land that this zoom may show.
 *
 * @param labels the most important first
 */
export function mapLabelCandidates(
  labels: readonly MapLabel[],
  view: LabelView,
): readonly LabelCandidate[] {
  return labels.flatMap((label, order) => {
    const [first, last] = labelZoomRange(label.kind, label.rank);
    if (view.zoom < first || view.zoom > last) return [];
    const line = label.line === null ? null : longestRun(label.line, view.bounds);
    if (line !== null && line.length < 2) return [];
    const candidate = toCandidate(
      {
        key: `${label.kind}:${label.id}`,
        kind: label.kind,
        rank: label.rank,
        names: label.names,
        location: label.location,
        line,
        priority: labelPriority(label.kind, label.rank) + order * ORDER_STEP,
        symbolRadius: label.kind === 'place' ? TOWN_DOT_RADIUS : 0,
        mayCoverSymbols: label.kind === 'place' && label.rank === 1,
      },
      view,
    );
    return candidate === null ? [] : [candidate];
  });
}

/** Which sites the page is about. */
interface SiteEmphasis {
  readonly selectedId: string | null;
  /** Those of a province, a species, a list. */
  readonly ids: ReadonlySet<string>;
}

/**
 * Names of the sites that this zoom may show: the selected one always and before all others; those
 * that the page is about farther out than the rest, and before the towns around them.
 */
export function siteLabelCandidates(
  sites: readonly Site[],
  emphasis: SiteEmphasis,
  symbolRadius: number,
  view: LabelView,
): readonly LabelCandidate[] {
  return sites.flatMap((site) => {
    if (site.location === null) return [];
    const isSelected = site.id === emphasis.selectedId;
    const isEmphasised = emphasis.ids.has(site.id);
    const firstZoom = siteLabelZoom(site.areaHectares) - (isEmphasised ? EMPHASISED_ZOOMS : 0);
    if (!isSelected && view.zoom < firstZoom) return [];
    const marks = site.designations.length > 0 ? WITH_MARKS : 1;
    const growth = isSelected ? WHEN_SELECTED : 1;
    // Between two sites the larger one is named first: up to ten steps for 10⁷ hectares.
    const smallness = 10 - Math.log10((site.areaHectares ?? 1) + 1);
    const candidate = toCandidate(
      {
        key: `site:${site.id}`,
        kind: 'site',
        rank: SITE_RANK,
        names: site.names,
        location: site.location,
        line: null,
        priority: isSelected
          ? -1
          : labelPriority('site', isEmphasised ? EMPHASISED_RANK : SITE_RANK) + smallness,
        symbolRadius: symbolRadius * marks * growth,
        mayCoverSymbols: isSelected,
      },
      view,
    );
    return candidate === null ? [] : [candidate];
  });
}
