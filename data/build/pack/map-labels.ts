import type { MultiPolygon, Polygon, Position } from 'geojson';
import { COUNTRIES } from '#shared/model/closed-lists.ts';
import { LANGUAGES, type Language } from '#shared/text/language.ts';
import { COUNTRY_WORDS } from '#shared/text/vocabulary/places.ts';
import type { Content } from '../content/content-tables.ts';
import type { Geography } from '../geography.ts';

type LabelNames = Record<Language, string | null>;

/** A row of `map_label` without its position. */
export interface MapLabelRow extends LabelNames {
  readonly kind: string;
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  /** 1 is the most important. */
  readonly rank: number;
  /** GeoJSON coordinates of the line a river's name runs along. */
  readonly line: string | null;
}

/** Where each country's name stands: in the open land of its part of the map. */
const COUNTRY_POINTS: Readonly<Record<(typeof COUNTRIES)[number], readonly [number, number]>> = {
  RU: [129.5, 55.4],
  CN: [123.4, 45.2],
  MN: [109.6, 46.6],
};

/** Kinds that never stand as the name shown. */
const NEVER_SHOWN: ReadonlySet<string> = new Set(['alternative', 'former']);
const KIND_ORDER = ['official', 'common', 'transliterated'];

/** The name shown of each subject, per language. */
function shownNames(content: Content): (subject: string) => LabelNames {
  const index = new Map<string, LabelNames>();
  const rows = content.names
    .filter((row) => !NEVER_SHOWN.has(row.kind))
    .toSorted((a, b) => KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind));
  for (const row of rows) {
    const names = index.get(row.subject) ?? { en: null, ru: null, zh: null, mn: null };
    index.set(row.subject, names);
    names[row.language] ??= row.name;
  }
  return (subject) => index.get(subject) ?? { en: null, ru: null, zh: null, mn: null };
}

function ringCentroid(ring: readonly Position[]): { point: [number, number]; area: number } {
  let area = 0;
  let x = 0;
  let y = 0;
  ring.forEach(([x1 = 0, y1 = 0], index) => {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  });
  const point: [number, number] = [
    Math.round((x / (6 * area)) * 1e4) / 1e4,
    Math.round((y / (6 * area)) * 1e4) / 1e4,
  ];
  return { point, area: Math.abs(area) };
}

/** Centre of gravity of the largest part: where an area's name reads best. */
function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const rings =
    geometry.type === 'Polygon'
      ? [geometry.coordinates[0] ?? []]
      : geometry.coordinates.map((polygon) => polygon[0] ?? []);
  const parts = rings.map(ringCentroid).sort((a, b) => b.area - a.area);
  return parts[0]?.point ?? [0, 0];
}

/** A lake's rank by its area in square kilometres. */
function lakeRank(areaSquareKilometres: number): number {
  if (areaSquareKilometres > 2_000) return 2;
  return areaSquareKilometres > 300 ? 3 : 4;
}

/** All names on the map. A river without an outline of its own is named at its point. */
export function mapLabels(content: Content, geography: Geography): MapLabelRow[] {
  const names = shownNames(content);
  const row = (
    kind: string,
    id: string,
    [longitude, latitude]: readonly [number, number],
    rank: number,
    label: LabelNames,
    line: string | null = null,
  ): MapLabelRow => ({ kind, id, longitude, latitude, rank, line, ...label });
  const rows: MapLabelRow[] = [];
  for (const country of COUNTRIES) {
    rows.push(row('country', country, COUNTRY_POINTS[country], 1, { ...COUNTRY_WORDS[country] }));
  }
  for (const { properties, geometry } of geography.provinces.features) {
    rows.push(
      row('province', properties.id, labelPoint(geometry), 2, names(`province:${properties.id}`)),
    );
  }
  for (const { id, longitude, latitude, rank, ...label } of geography.seas) {
    rows.push(row('sea', id, [longitude, latitude], rank, label));
  }
  // Between towns of a rank the larger one is named first.
  const bySize = content.places.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0));
  for (const place of bySize) {
    const at = [place.longitude, place.latitude] as const;
    rows.push(row('place', place.id, at, place.rank, names(`place:${place.id}`)));
  }
  const rivers = new Map(content.rivers.map((river) => [river.id, river]));
  for (const { properties, geometry } of geography.rivers.features) {
    const { id } = properties;
    const middle = geometry.coordinates[geometry.coordinates.length >> 1];
    if (id === undefined || !rivers.has(id) || middle === undefined) continue;
    const at = [middle[0] ?? 0, middle[1] ?? 0] as const;
    const line = JSON.stringify(geometry.coordinates);
    rows.push(row('river', id, at, properties.class, names(`river:${id}`), line));
  }
  const lakes = new Set(content.lakes.map((lake) => lake.id));
  for (const { properties, geometry } of geography.lakes.features) {
    const { id, areaSquareKilometres } = properties;
    if (id === undefined || !lakes.has(id)) continue;
    rows.push(
      row('lake', id, labelPoint(geometry), lakeRank(areaSquareKilometres), names(`lake:${id}`)),
    );
  }
  return rows.filter((label) => LANGUAGES.some((language) => label[language] !== null));
}
