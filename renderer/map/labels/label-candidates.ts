import type { MapLabel } from '#shared/api/atlas.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Site } from '#shared/model/site.ts';
import { LANGUAGE_TAGS, type Language } from '#shared/text/language.ts';
import { type Names, nameInLanguage } from '#shared/text/names.ts';
import {
  type LabelStyle,
  labelPriority,
  labelStyle,
  labelZoomRange,
  siteLabelZoom,
} from './label-rules.ts';
import type { LabelCandidate, LabelKind, Point } from './label-types.ts';

/** What is needed of the map to prepare its names. */
export interface LabelView {
  readonly zoom: number;
  readonly language: Language;
  readonly project: (position: Position) => Point;
  readonly measure: (text: string, style: LabelStyle) => number;
}

/** Radius of a town's dot, in pixels. */
const TOWN_DOT_RADIUS = 2.5;
/** Sites come after towns of the same zoom. */
const SITE_RANK = 4;

interface Wanted {
  readonly key: string;
  readonly kind: LabelKind;
  readonly names: Names;
  readonly location: Position;
  readonly line: readonly Position[] | null;
  readonly priority: number;
  readonly symbolRadius: number;
}

function toCandidate(wanted: Wanted, view: LabelView): LabelCandidate | null {
  const name = nameInLanguage(wanted.names, view.language);
  if (name === null) return null;
  const style = labelStyle(wanted.kind);
  const { key, kind, priority, symbolRadius } = wanted;
  return {
    key,
    kind,
    priority,
    symbolRadius,
    text: style.isUpperCase ? name.text.toUpperCase() : name.text,
    languageTag: LANGUAGE_TAGS[name.language],
    point: view.project(wanted.location),
    line: wanted.line?.map(view.project) ?? null,
    width: view.measure(name.text, style),
    height: style.fontSize * 1.25,
  };
}

/** Names of the land that this zoom may show. */
export function mapLabelCandidates(
  labels: readonly MapLabel[],
  view: LabelView,
): readonly LabelCandidate[] {
  return labels.flatMap((label) => {
    const [first, last] = labelZoomRange(label.kind, label.rank);
    if (view.zoom < first || view.zoom > last) return [];
    const candidate = toCandidate(
      {
        key: `${label.kind}:${label.id}`,
        kind: label.kind,
        names: label.names,
        location: label.location,
        line: label.line !== null && label.line.length > 1 ? label.line : null,
        priority: labelPriority(label.kind, label.rank),
        symbolRadius: label.kind === 'place' ? TOWN_DOT_RADIUS : 0,
      },
      view,
    );
    return candidate === null ? [] : [candidate];
  });
}

/** Names of the sites that this zoom may show; the selected one always, and before all others. */
export function siteLabelCandidates(
  sites: readonly Site[],
  selectedId: string | null,
  symbolRadius: number,
  view: LabelView,
): readonly LabelCandidate[] {
  return sites.flatMap((site) => {
    if (site.location === null) return [];
    const isSelected = site.id === selectedId;
    if (!isSelected && view.zoom < siteLabelZoom(site.areaHectares)) return [];
    // Between two sites the larger one is named first: up to ten steps for 10⁷ hectares.
    const smallness = 10 - Math.log10((site.areaHectares ?? 1) + 1);
    const candidate = toCandidate(
      {
        key: `site:${site.id}`,
        kind: 'site',
        names: site.names,
        location: site.location,
        line: null,
        priority: isSelected ? -1 : labelPriority('site', SITE_RANK) + smallness,
        symbolRadius,
      },
      view,
    );
    return candidate === null ? [] : [candidate];
  });
}
