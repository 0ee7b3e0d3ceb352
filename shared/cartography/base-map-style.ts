/**
 * The look of the base map: read by the tile builder, by the legend of the page and by the maps of
 * the PDF. Zooms are tile zooms of 512-pixel tiles (the zoom Leaflet shows is one more); widths are
 * in pixels of such a tile, which are CSS pixels on the page.
 */

/** Tile zooms the base map is built for. */
export const BASE_MAP_ZOOMS = { minimum: 3, maximum: 8 } as const;

/** Up to this zoom the map covers the wide frame, above it the frame round the ecoregion. */
export const BASE_MAP_WIDE_MAXIMUM_ZOOM = 5;

/** Frames as west, south, east, north in degrees. */
export const BASE_MAP_FRAMES = {
  wide: [80, 20, 172, 72],
  near: [104, 38.5, 146, 58.5],
} as const satisfies Record<string, readonly [number, number, number, number]>;

/** A height or depth in metres and its tint. */
export type TintStop = { readonly metres: number; readonly colour: string };

/** Hypsometric tints: green lowland, buff hills, grey-brown mountains, pale summits. */
export const LAND_TINTS: readonly TintStop[] = [
  { metres: 0, colour: '#c5d7b6' },
  { metres: 120, colour: '#d0debb' },
  { metres: 300, colour: '#dfe4c3' },
  { metres: 500, colour: '#e9e5c6' },
  { metres: 750, colour: '#ebdfc4' },
  { metres: 1050, colour: '#e4d4b9' },
  { metres: 1500, colour: '#d9c6ad' },
  { metres: 2200, colour: '#cfbfad' },
  { metres: 3300, colour: '#ddd6cf' },
  { metres: 5500, colour: '#f6f4f2' },
];

/** Bathymetric tints, depths as positive metres. */
export const SEA_TINTS: readonly TintStop[] = [
  { metres: 0, colour: '#d3e6ee' },
  { metres: 120, colour: '#c6deea' },
  { metres: 800, colour: '#b7d4e5' },
  { metres: 2500, colour: '#a8c9de' },
  { metres: 6000, colour: '#9abfd7' },
];

/** Colours of water, lines and washes. */
export const BASE_MAP_COLOURS = {
  river: '#4d8fb8',
  lakeFill: '#c3dfec',
  lakeShore: '#5f9dc1',
  intermittentLakeFill: '#dcebf0',
  coast: '#5f97b8',
  countryBorder: '#6b4f66',
  countryBorderBand: '#8a5f86',
  provinceBorder: '#857a80',
  disputedBorder: '#6b4f66',
  /** Laid over land outside the ecoregion. */
  outsideWash: '#f4f2ee',
  ecoregionBand: '#b0662f',
  ecoregionLine: '#9a5526',
} as const;

/** Opacity of the wash over land outside the ecoregion. */
export const OUTSIDE_WASH_OPACITY = 0.46;

export type RiverClass = 1 | 2 | 3 | 4 | 5;

/** Width at the mouth by class for tile zooms 3 to 8; 0 is not drawn. */
const RIVER_WIDTHS: Readonly<Record<RiverClass, readonly number[]>> = {
  1: [1.3, 1.7, 2.2, 2.8, 3.4, 4.2],
  2: [0.9, 1.2, 1.6, 2.1, 2.6, 3.2],
  3: [0, 0.75, 1.1, 1.5, 1.9, 2.4],
  4: [0, 0, 0.7, 1.0, 1.4, 1.8],
  5: [0, 0, 0, 0.6, 0.9, 1.25],
};

/** Width of a river at its mouth in pixels; 0 where the class is not shown at that zoom. */
export function riverWidthPixels(riverClass: RiverClass, zoom: number): number {
  return atZoom(RIVER_WIDTHS[riverClass], zoom);
}

/**
 * Share of the width at the mouth that a river has where its line begins. The Amur begins at the
 * meeting of two large rivers, and so do some of class 2.
 */
export function riverSourceShare(riverClass: RiverClass): number {
  return riverClass === 1 ? 0.72 : riverClass === 2 ? 0.42 : 0.3;
}

/** Smallest lake shown, square kilometres: about 6 square pixels at 50° N. */
export function leastLakeAreaSquareKilometres(zoom: number): number {
  return atZoom([160, 60, 25, 8, 2, 0.8], zoom);
}

/** Smallest island shown, square kilometres. */
export function leastIslandAreaSquareKilometres(zoom: number): number {
  return atZoom([200, 60, 15, 3, 0.8, 0], zoom);
}

export type BorderClass = 'country' | 'province' | 'disputed';

export type BorderStyle = {
  readonly colour: string;
  readonly widthPixels: number;
  /** Lengths of strokes and gaps in pixels. */
  readonly dash: readonly number[];
  /** A pale band under the line; width 0 for none. */
  readonly bandColour: string;
  readonly bandWidthPixels: number;
  readonly bandOpacity: number;
  readonly opacity: number;
};

/**
 * How a border is drawn. Country: stroke and dot over a pale band. Province: short strokes, fainter
 * where it bounds none of the twelve provinces. Disputed or indefinite: dots. Along a river the
 * strokes stand farther apart, so that the river shows. Undefined: not drawn.
 */
export function borderStyle(
  borderClass: BorderClass,
  zoom: number,
  isInside: boolean,
  isAlongRiver = false,
): BorderStyle | undefined {
  const grow = atZoom([0.65, 0.75, 0.85, 1, 1.2, 1.4], zoom);
  if (borderClass === 'province') {
    if (zoom < (isInside ? 4 : 5)) return undefined;
    return {
      colour: BASE_MAP_COLOURS.provinceBorder,
      widthPixels: (isInside ? 0.95 : 0.7) * grow,
      dash: isAlongRiver ? [4 * grow, 7 * grow] : [4 * grow, 2.6 * grow],
      bandColour: BASE_MAP_COLOURS.provinceBorder,
      bandWidthPixels: 0,
      bandOpacity: 0,
      opacity: isInside ? 0.85 : 0.5,
    };
  }
  const isDisputed = borderClass === 'disputed';
  return {
    colour: isDisputed ? BASE_MAP_COLOURS.disputedBorder : BASE_MAP_COLOURS.countryBorder,
    widthPixels: 1.15 * grow,
    dash: isDisputed ? [1.4 * grow, 3.2 * grow] : [6.5 * grow, 3.4 * grow, 1.4 * grow, 3.4 * grow],
    bandColour: BASE_MAP_COLOURS.countryBorderBand,
    bandWidthPixels: isDisputed ? 0 : 5 * grow,
    bandOpacity: 0.16,
    opacity: isInside ? 0.85 : 0.7,
  };
}

/** Strokes of the ecoregion's outline, widest first; each is drawn on the inner side only. */
export function ecoregionBandStrokes(
  zoom: number,
): readonly { widthPixels: number; opacity: number }[] {
  const grow = atZoom([0.55, 0.75, 1, 1.25, 1.5, 1.75], zoom);
  return [9, 7.6, 6.2, 4.8, 3.4, 2].map((width) => ({ widthPixels: width * grow, opacity: 0.06 }));
}

/** Width of the fine line on the outline itself. */
export function ecoregionLineWidthPixels(zoom: number): number {
  return atZoom([0.7, 0.8, 0.9, 1, 1.1, 1.2], zoom);
}

/** Width of the coast line and of lake shores. */
export function shoreWidthPixels(zoom: number): number {
  return atZoom([0.5, 0.6, 0.7, 0.8, 0.9, 1], zoom);
}

/**
 * How strongly slopes are shaded: factor on the slope before lighting. The relief is a 5-minute grid
 * (9 km), so slopes are small, and large zooms are kept quiet.
 */
export function reliefExaggeration(zoom: number): number {
  return atZoom([17, 18, 20, 25, 23, 19], zoom);
}

/** Red, green and blue (0–255) of a tint at a height or depth in metres. */
export function tintAt(stops: readonly TintStop[], metres: number): [number, number, number] {
  let below = stops[0] as TintStop;
  for (const stop of stops) {
    if (stop.metres >= metres) {
      const span = stop.metres - below.metres;
      const share = span > 0 ? Math.min(1, Math.max(0, (metres - below.metres) / span)) : 0;
      const from = parseColour(below.colour);
      const to = parseColour(stop.colour);
      return [
        from[0] + (to[0] - from[0]) * share,
        from[1] + (to[1] - from[1]) * share,
        from[2] + (to[2] - from[2]) * share,
      ];
    }
    below = stop;
  }
  return parseColour(below.colour);
}

/** Parses `#rrggbb`. */
export function parseColour(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function atZoom(values: readonly number[], zoom: number): number {
  const index = Math.round(zoom) - BASE_MAP_ZOOMS.minimum;
  return values[Math.max(0, Math.min(values.length - 1, index))] as number;
}
