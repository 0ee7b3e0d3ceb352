import { isPointInRings } from '#shared/geo/point-in-rings.ts';
import type { Annotation } from '#shared/model/annotation.ts';
import type { Province } from '#shared/model/province.ts';
import type { Site } from '#shared/model/site.ts';
import { formatNumber } from '#shared/text/format-number.ts';
import type { Language } from '#shared/text/language.ts';
import { nameText } from '#shared/text/names.ts';
import type { BriefingGeography } from '../briefing-input.ts';
import type { FontSet } from '../fonts/load-fonts.ts';
import type { PlainItem, Shape } from '../layout/shape.ts';
import type { BriefingText } from '../text/briefing-text.ts';
import { layoutAnnotationShapes, layoutCallouts } from './annotation-layer.ts';
import { layoutBaseMap } from './base-map.ts';
import { fittedPositions } from './fitted-positions.ts';
import { graticuleLines } from './graticule.ts';
import { layoutInset } from './inset-map.ts';
import { createLabelPlacer } from './label-placer.ts';
import { layoutLegend, legendEntries } from './legend.ts';
import {
  FRAME_MARGIN,
  layoutFrame,
  layoutGraticule,
  layoutNorthArrow,
  layoutScaleBar,
} from './map-frame.ts';
import { fitProjection, type MapProjection } from './map-projection.ts';
import { MAP_INK } from './map-style.ts';
import { type MapTextStyle, mapText, mapTextWidth } from './map-text.ts';
import { nearLines } from './near-lines.ts';
import { layoutAreaNames, layoutTowns } from './place-labels.ts';
import { projectLines } from './project-lines.ts';
import { layoutRiverNames } from './river-names.ts';
import { blockSymbols, layoutSiteLabels } from './site-labels.ts';
import { layoutAreaCircles, layoutSiteSymbol, type PlacedSite, placeSites } from './site-layer.ts';

export interface ProvinceMapInput {
  readonly geography: BriefingGeography;
  readonly province: Province;
  /** Numbered as in the table, the most important first. */
  readonly sites: readonly { readonly site: Site; readonly number: number }[];
  readonly annotations: readonly Annotation[];
  readonly language: Language;
  readonly text: BriefingText;
  readonly fonts: FontSet;
  /** How many sites are named beside their number; the rest have the number alone. */
  readonly namedSites: number;
}

/** A finished map, and what its alternative text tells of it. */
export interface ProvinceMap {
  readonly items: readonly PlainItem[];
  readonly projection: MapProjection;
  readonly sites: readonly PlacedSite[];
  readonly towns: readonly string[];
  readonly rivers: readonly string[];
}

/** Narrow maps, as in the one-page form, have a smaller inset. */
const NARROW_BELOW = 400;
const WIDE_INSET = { width: 104, height: 78 };
const NARROW_INSET = { width: 68, height: 52 };
const SMALL: MapTextStyle = { sizePoints: 6.4, colour: MAP_INK.frame, halo: 0 };
const SCALE_ROW = 24;
const FOOT_STEP = 13;

/** Draws the map of a province with its frame, scale, legend and inset into a box. */
export function layoutProvinceMap(
  input: ProvinceMapInput,
  width: number,
  height: number,
): ProvinceMap {
  const { geography, province, language, fonts } = input;
  const text = input.text.map;
  const mapWidth = width - 2 * FRAME_MARGIN;
  const positions = fittedPositions(geography, province.id, province.extent);
  // The legend's height depends on what the map shows, which hardly depends on its height.
  const draft = fitProjection(positions, mapWidth, height * 0.75);
  const entries = legendEntries(
    placeSites(input.sites, draft),
    {
      annotations: input.annotations.length > 0,
      towns: true,
      lakes: nearLines(geography.lakes, draft).length > 0,
      disputed:
        nearLines(geography.borders, draft, ({ class: kind }) => kind === 'disputed').length > 0,
      countryBorder:
        nearLines(geography.borders, draft, ({ class: kind }) => kind === 'country').length > 0,
      ecoregion: geography.ecoregion.features.length > 0,
    },
    text,
    language,
  );
  const inset = width < NARROW_BELOW ? NARROW_INSET : WIDE_INSET;
  const legendWidth = width - inset.width - 10;
  const measured = layoutLegend(entries, 0, 0, legendWidth, language, fonts);
  // A foot of the same height in all languages lets them share one base map.
  const legendHeight = Math.max(measured.height + 2, inset.height);
  const footHeight = SCALE_ROW + Math.ceil(legendHeight / FOOT_STEP) * FOOT_STEP + 6;
  const mapHeight = height - footHeight - 2 * FRAME_MARGIN;
  const projection = fitProjection(positions, mapWidth, mapHeight);
  const map = layoutInsideFrame(input, projection);
  const lines = graticuleLines(projection);
  const items: PlainItem[] = [
    ...moved(
      [
        {
          kind: 'clip',
          x: 0,
          y: 0,
          width: mapWidth,
          height: mapHeight,
          items: map.items,
        },
        ...layoutFrame(lines, projection, fonts),
      ],
      FRAME_MARGIN,
      FRAME_MARGIN,
    ),
  ];
  const footTop = mapHeight + 2 * FRAME_MARGIN + 4;
  items.push(...layoutScaleRow(input, projection, footTop, width));
  const legendTop = footTop + SCALE_ROW;
  items.push(...layoutLegend(entries, 0, legendTop, legendWidth, language, fonts).items);
  items.push(
    ...layoutInset(
      geography,
      province.id,
      width - inset.width,
      legendTop,
      inset.width,
      inset.height,
    ),
  );
  return { ...map, items, projection };
}

function layoutInsideFrame(
  input: ProvinceMapInput,
  projection: MapProjection,
): Omit<ProvinceMap, 'projection'> {
  const { geography, province, language, fonts, annotations } = input;
  const sites = placeSites(input.sites, projection);
  const outline = projectLines(
    nearLines(geography.provinces, projection, ({ id }) => id === province.id),
    projection,
  );
  const placer = createLabelPlacer(
    projection.width,
    projection.height,
    outline.map(({ points }) => points),
  );
  blockSymbols(sites, placer);
  placer.block({ left: projection.width - 26, top: 0, right: projection.width, bottom: 42 });
  const callouts = layoutCallouts(annotations, projection, placer, fonts);
  const capital = province.capital ? nameText(province.capital, language) : null;
  const labels = geography.labels;
  const capitalName = layoutTowns(labels, projection, placer, language, fonts, capital, 'capital');
  const siteLabels = layoutSiteLabels(sites, placer, language, fonts, input.namedSites);
  const towns = layoutTowns(labels, projection, placer, language, fonts, capital, 'others');
  const rivers = layoutRiverNames(labels, projection, placer, language, fonts);
  const land = nearLines(geography.land, projection);
  const areas = layoutAreaNames(
    labels,
    projection,
    placer,
    language,
    fonts,
    province.id,
    (position) => isPointInRings(position, land),
  );
  const items: PlainItem[] = [
    ...layoutBaseMap(geography, province.id, projection),
    ...layoutGraticule(graticuleLines(projection)),
    ...layoutAreaCircles(sites),
    ...layoutAnnotationShapes(annotations, projection),
    ...areas.items,
    ...rivers.items,
    ...towns.items,
    ...capitalName.items,
    ...[...sites].reverse().flatMap(layoutSiteSymbol),
    ...siteLabels,
    ...callouts,
    ...layoutNorthArrow(projection.width - 13, 5, input.text.map.north, language, fonts),
  ];
  return { items, sites, towns: [...capitalName.names, ...towns.names], rivers: rivers.names };
}

function layoutScaleRow(
  { text, language, fonts }: ProvinceMapInput,
  projection: MapProjection,
  top: number,
  width: number,
): PlainItem[] {
  const barRoom = Math.min(150, width * 0.3);
  const scale = text.map.scale.replace(
    '{scale}',
    formatNumber(projection.scaleDenominator, language, 0),
  );
  const left = FRAME_MARGIN + barRoom + 22;
  const bold: MapTextStyle = { ...SMALL, bold: true };
  const datum =
    width > 400
      ? text.map.datum
          .replace('{first}', degrees(projection.standardParallels[0]))
          .replace('{second}', degrees(projection.standardParallels[1]))
      : text.map.projectionShort;
  const room = width - left;
  const datumWidth = mapTextWidth(datum, language, SMALL, fonts);
  const fitted = { ...SMALL, sizePoints: SMALL.sizePoints * Math.min(1, room / datumWidth) };
  return [
    ...layoutScaleBar(projection, FRAME_MARGIN, top + 1, barRoom, language, fonts),
    ...mapText(scale, language, bold, left, top + 3, fonts),
    ...mapText(datum, language, fitted, left, top + 12.5, fonts),
  ];
}

function degrees(latitude: number): string {
  const whole = Math.floor(latitude);
  const minutes = Math.round((latitude - whole) * 60);
  return `${whole}°${minutes === 0 ? '' : `${String(minutes).padStart(2, '0')}′`}N`;
}

/** Moves items of the map frame to their place in the figure. */
function moved(items: readonly PlainItem[], dx: number, dy: number): PlainItem[] {
  return items.map((item): PlainItem => {
    if (item.kind === 'text') return { ...item, x: item.x + dx, baseline: item.baseline + dy };
    if (item.kind === 'clip') {
      return { ...item, x: item.x + dx, y: item.y + dy, items: moved(item.items, dx, dy) };
    }
    if (item.kind !== 'path') return { ...item, x: item.x + dx, y: item.y + dy } as Shape;
    return {
      ...item,
      subPaths: item.subPaths.map(({ points, closed }) => ({
        points: points.map((value, index) => value + (index % 2 === 0 ? dx : dy)),
        closed,
      })),
    };
  });
}
