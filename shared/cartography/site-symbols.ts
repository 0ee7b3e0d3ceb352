import type { SiteCategory } from '../model/closed-lists.ts';

/** How one category of site is drawn: on the map, in the legend and in the PDF. */
export interface SiteSymbol {
  /** Fill, as `#rrggbb`; every pair differs in lightness as well as hue. */
  readonly colour: string;
  /** Outline of the same hue, dark enough for 3:1 against the base map. */
  readonly outline: string;
  /** SVG path in a box from −10 to 10: the shape tells the category without its colour. */
  readonly path: string;
}

const CIRCLE = 'M0-8A8 8 0 1 1 0 8A8 8 0 1 1 0-8Z';
const SQUARE = 'M-7-7H7V7H-7Z';
const DIAMOND = 'M0-9.5L9.5 0L0 9.5L-9.5 0Z';
const TRIANGLE = 'M0-9L9 7H-9Z';
const TRIANGLE_DOWN = 'M0 9L-9-7H9Z';
const HEXAGON = 'M-4.6-8H4.6L9.2 0L4.6 8H-4.6L-9.2 0Z';
const PENTAGON = 'M0-9L8.6-2.8L5.3 7.3H-5.3L-8.6-2.8Z';
const DROP = 'M0-9.5C4-4 7.5-.5 7.5 3A7.5 6.8 0 0 1-7.5 3C-7.5-.5-4-4 0-9.5Z';
const BAR = 'M-9.5-4H9.5V4H-9.5Z';
const CROSS = 'M-3-9H3V-3H9V3H3V9H-3V3H-9V-3H-3Z';
const STAR = 'M0-9.5L2.6-3.3L9.4-2.9L4.2 1.5L5.9 8L0 4.4L-5.9 8L-4.2 1.5L-9.4-2.9L-2.6-3.3Z';

/** Strongest protection in the deepest colours; wetlands in blues. */
export const SITE_SYMBOLS: Readonly<Record<SiteCategory, SiteSymbol>> = {
  'strict-nature-reserve': { colour: '#a3243b', outline: '#5f0f1f', path: SQUARE },
  'national-park': { colour: '#1f6f43', outline: '#0d3d23', path: CIRCLE },
  'nature-reserve': { colour: '#7b4fa3', outline: '#442463', path: HEXAGON },
  'wildlife-refuge': { colour: '#d98a1f', outline: '#7a4a06', path: TRIANGLE },
  'nature-park': { colour: '#6aa84f', outline: '#38611f', path: PENTAGON },
  'wetland-park': { colour: '#3f8fc4', outline: '#174f77', path: DROP },
  'forest-park': { colour: '#8a9a3b', outline: '#4d5818', path: TRIANGLE_DOWN },
  'natural-monument': { colour: '#8d6e63', outline: '#4e342e', path: STAR },
  'ecological-corridor': { colour: '#2a9d8f', outline: '#115049', path: BAR },
  'ramsar-only': { colour: '#7fb7d9', outline: '#2f6a8f', path: DROP },
  other: { colour: '#8a8f98', outline: '#474c55', path: DIAMOND },
};

/** Marks set beside a site that carries an international label. */
export const DESIGNATION_PATHS = {
  worldHeritage: STAR,
  ramsar: DROP,
  biosphereReserve: CROSS,
} as const;

/** Equator of the sphere that Web Mercator uses (WGS 84 semi-major axis, EPSG:3857). */
const EARTH_CIRCUMFERENCE_METRES = 2 * Math.PI * 6_378_137;

/**
 * Radius, in metres on the ground, of the circle that has the area of the site:
 * the map's area-true symbol where no outline may be shipped.
 */
export function equalAreaRadiusMetres(areaHectares: number): number {
  return Math.sqrt((areaHectares * 10_000) / Math.PI);
}

/**
 * Metres on the ground that one pixel covers in Web Mercator (EPSG:3857).
 *
 * @param zoom the map's zoom for 256-pixel tiles
 */
export function metresPerPixel(latitude: number, zoom: number): number {
  return (EARTH_CIRCUMFERENCE_METRES * Math.cos((latitude * Math.PI) / 180)) / (256 * 2 ** zoom);
}
