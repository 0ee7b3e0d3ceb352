import type { MapLabel } from '#shared/api/atlas.ts';
import type { Feature } from '#shared/model/linked.ts';
import type { Position } from '#shared/model/schemas.ts';
import type { Site } from '#shared/model/site.ts';
import type { GeographyLayer } from '../../briefings/briefing-input.ts';
import { linesOf } from '../../briefings/map/geometry-parts.ts';

/** A mean degree of latitude on the sphere of 6,371 km. */
const KILOMETRES_PER_DEGREE = 111.195;

/** The floors of large valleys are about as wide; sites are known by one point only. */
export const NEAR_WATER_KILOMETRES = 25;
/** Large reserves on a border have their point well inland of it. */
export const NEAR_BORDER_KILOMETRES = 50;

/** Keeps a border area from reaching along the whole of a long river that touches it. */
export const NEAR_ANCHOR_KILOMETRES = 150;

type Line = readonly Position[];

/** The lines by which nearness is judged, as the map draws them. */
export interface NearLines {
  /** A river's course or a lake's shore; empty where the map has none. */
  water(kind: string, id: string): readonly Line[];
  /** The outlines of a province. */
  province(id: string): readonly Line[];
}

/** Takes the lines from the labels of rivers and from the layers of lakes and provinces. */
export function nearLines(
  labels: readonly MapLabel[],
  lakes: GeographyLayer,
  provinces: GeographyLayer,
): NearLines {
  const inLayer = (layer: GeographyLayer, id: string) =>
    layer.features.filter((one) => one.id === id).flatMap(({ geometry }) => linesOf(geometry));
  return {
    water: (kind, id) => {
      if (kind === 'lake') return inLayer(lakes, id);
      const label = labels.find((one) => one.kind === 'river' && one.id === id);
      return label === undefined || label.line === null ? [] : [label.line];
    },
    province: (id) => inLayer(provinces, id),
  };
}

/**
 * Distance in kilometres from a point to the nearest of the lines; infinite without lines.
 * Computed on a plane around the point, true to 1 % below 100 km at these latitudes.
 */
export function distanceToLines([longitude, latitude]: Position, lines: readonly Line[]): number {
  const perLongitude = KILOMETRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    for (let index = 0; index < line.length; index += 1) {
      const [startLongitude, startLatitude] = line[index] as Position;
      const [endLongitude, endLatitude] = line[index + 1] ?? [startLongitude, startLatitude];
      const x = (startLongitude - longitude) * perLongitude;
      const y = (startLatitude - latitude) * KILOMETRES_PER_DEGREE;
      const dx = (endLongitude - startLongitude) * perLongitude;
      const dy = (endLatitude - startLatitude) * KILOMETRES_PER_DEGREE;
      const length = dx * dx + dy * dy;
      const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x * dx + y * dy) / length));
      nearest = Math.min(nearest, Math.hypot(x + share * dx, y + share * dy));
    }
  }
  return nearest;
}

/** Sites whose known point lies within a distance of waters. */
export function sitesNearWater(
  sites: readonly Site[],
  waters: readonly Feature[],
  lines: NearLines,
  kilometres: number,
): readonly Site[] {
  const all = waters.flatMap(({ kind, id }) => lines.water(kind, id));
  return sites.filter(
    ({ location }) => location !== null && distanceToLines(location, all) <= kilometres,
  );
}

/** Of sites, those near a province of the area that belongs to another country. */
export function sitesNearBorder(
  sites: readonly Site[],
  provinces: readonly string[],
  lines: NearLines,
): readonly Site[] {
  return sites.filter(({ location, country }) => {
    const across = provinces.filter((id) => !id.startsWith(country)).flatMap(lines.province);
    return location !== null && distanceToLines(location, across) <= NEAR_BORDER_KILOMETRES;
  });
}
