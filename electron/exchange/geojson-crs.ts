import { quoteValue } from './quote-value.ts';

/** Names of WGS 84 in GeoJSON files, whose axes are longitude, latitude whatever the name says. */
const WGS84_NAMES = [
  /^(urn:ogc:def:crs:)?OGC:([\d.]*:)?CRS84$/i,
  /^(urn:ogc:def:crs:)?EPSG:([\d.]*:)?4326$/i,
  /^https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/[\d.]+\/CRS84$/i,
  /^https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\d.]+\/4326$/i,
  /^https?:\/\/www\.opengis\.net\/gml\/srs\/epsg\.xml#4326$/i,
  /^(WGS ?84|CRS84)$/i,
];

/** EPSG code of WGS 84, longitude and latitude in degrees. */
const WGS84_CODE = 4326;

/**
 * The coordinate system that a file names, where it is not WGS 84; else `null`. The member `crs`
 * is of GeoJSON 2008: a name, or in older files `{ "type": "EPSG", "properties": { "code": … } }`.
 */
export function foreignCoordinateSystem(crs: unknown): string | null {
  if (typeof crs !== 'object' || crs === null) return null;
  const { type, properties } = crs as { type?: unknown; properties?: unknown };
  if (typeof properties !== 'object' || properties === null) return null;
  const { name, code, href } = properties as { name?: unknown; code?: unknown; href?: unknown };
  if (typeof name === 'string') {
    return WGS84_NAMES.some((known) => known.test(name.trim())) ? null : name;
  }
  if (code !== undefined) {
    const isWgs84 = code === WGS84_CODE || code === String(WGS84_CODE);
    return isWgs84 ? null : `${quoteValue(type)}:${quoteValue(code)}`;
  }
  return href === undefined ? null : quoteValue(href);
}
