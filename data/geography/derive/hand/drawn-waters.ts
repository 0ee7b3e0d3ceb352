import type { Point } from '../point.ts';

/**
 * Waters that GSHHG and WDBII do not carry, drawn by hand for this atlas. They are indicative.
 *
 * Reservoirs filled after the charts behind GSHHG: drawn as a strip along WDBII's old course from
 * the dam upstream, with relative widths at the given shares of its length, scaled so that the area
 * comes to the published one.
 *
 * Bureya: dam at Talakan, 50.27° N 130.33° E, 750 km², 234 km long (en.wikipedia.org, “Bureya Dam”).
 */
export type DrawnReservoir = {
  id: string;
  river: string;
  dam: Point;
  lengthKilometres: number;
  areaSquareKilometres: number;
  /** Share of the length from the dam (0–1) and relative width there. */
  profile: [share: number, width: number][];
};

export const DRAWN_RESERVOIRS: readonly DrawnReservoir[] = [
  {
    id: 'bureya-reservoir',
    river: 'bureya',
    dam: [130.33, 50.27],
    lengthKilometres: 200,
    areaSquareKilometres: 750,
    profile: [
      [0, 0.6],
      [0.1, 0.9],
      [0.3, 1],
      [0.45, 1.25],
      [0.6, 1.1],
      [0.75, 0.9],
      [0.9, 0.5],
      [1, 0.1],
    ],
  },
];

/**
 * The Zeya Reservoir: dam at 53.769° N 127.306° E, 2 420 km², 227 km long, narrow for the first 40 km
 * and up to 24 km wide above (wiki-org.ru and en.wikipedia.org, “Зейское водохранилище”, “Zeya Dam”).
 *
 * Lakes that come and go: Barun-Torey (centre 50.03° N 115.50° E, up to 580 km²) and Zun-Torey
 * (about 300 km²), inside the Ramsar site's frame 49°55′–50°14′ N (amurinfocenter.org, “Torey
 * lakes”; areas from ru.wikipedia.org). Drawn at high water.
 */
export const DRAWN_LAKES: readonly {
  id: string;
  intermittent: boolean;
  ring: Point[];
  kind?: 'reservoir';
}[] = [
  {
    id: 'zeya-reservoir',
    kind: 'reservoir',
    intermittent: false,
    ring: [
      [127.305, 53.775],
      [127.33, 53.83],
      [127.36, 53.88],
      [127.375, 53.92],
      [127.33, 53.945],
      [127.25, 53.965],
      [127.2, 53.985],
      [127.26, 53.995],
      [127.36, 53.975],
      [127.43, 53.985],
      [127.47, 54.03],
      [127.594, 54.07],
      [127.575, 54.11],
      [127.55, 54.14],
      [127.562, 54.18],
      [127.537, 54.22],
      [127.518, 54.26],
      [127.479, 54.28],
      [127.441, 54.31],
      [127.422, 54.34],
      [127.46, 54.345],
      [127.511, 54.33],
      [127.543, 54.35],
      [127.556, 54.4],
      [127.575, 54.44],
      [127.607, 54.48],
      [127.663, 54.541],
      [127.657, 54.583],
      [127.631, 54.626],
      [127.618, 54.676],
      [127.606, 54.727],
      [127.638, 54.719],
      [127.67, 54.668],
      [127.702, 54.626],
      [127.74, 54.592],
      [127.778, 54.6],
      [127.823, 54.617],
      [127.874, 54.642],
      [127.919, 54.651],
      [127.964, 54.668],
      [127.99, 54.702],
      [128.009, 54.694],
      [128.028, 54.66],
      [128.086, 54.651],
      [128.28, 54.655],
      [128.33, 54.685],
      [128.37, 54.676],
      [128.4, 54.642],
      [128.5, 54.647],
      [128.57, 54.668],
      [128.65, 54.676],
      [128.75, 54.676],
      [128.84, 54.689],
      [128.96, 54.694],
      [128.85, 54.676],
      [128.75, 54.66],
      [128.66, 54.655],
      [128.58, 54.638],
      [128.52, 54.6],
      [128.56, 54.557],
      [128.63, 54.532],
      [128.55, 54.532],
      [128.46, 54.566],
      [128.36, 54.587],
      [128.26, 54.579],
      [128.073, 54.562],
      [128.034, 54.532],
      [127.966, 54.46],
      [127.998, 54.41],
      [127.972, 54.37],
      [127.934, 54.34],
      [127.953, 54.28],
      [127.991, 54.23],
      [127.972, 54.18],
      [127.927, 54.13],
      [127.908, 54.08],
      [128.03, 54.03],
      [127.97, 54.03],
      [127.863, 54.07],
      [127.84, 54.06],
      [127.79, 54.02],
      [127.74, 54.03],
      [127.69, 54.06],
      [127.66, 54.045],
      [127.615, 54.0],
      [127.56, 53.955],
      [127.49, 53.925],
      [127.44, 53.89],
      [127.41, 53.84],
      [127.36, 53.79],
      [127.305, 53.775],
    ],
  },
  {
    id: 'barun-torey',
    intermittent: true,
    ring: [
      [115.545, 49.945],
      [115.6, 49.965],
      [115.625, 50.0],
      [115.61, 50.04],
      [115.635, 50.075],
      [115.655, 50.11],
      [115.63, 50.15],
      [115.585, 50.175],
      [115.53, 50.17],
      [115.49, 50.145],
      [115.44, 50.13],
      [115.4, 50.1],
      [115.36, 50.09],
      [115.315, 50.06],
      [115.28, 50.035],
      [115.27, 50.0],
      [115.3, 49.975],
      [115.35, 49.975],
      [115.39, 49.96],
      [115.43, 49.94],
      [115.49, 49.93],
      [115.545, 49.945],
    ],
  },
  {
    id: 'zun-torey',
    intermittent: true,
    ring: [
      [115.8, 49.97],
      [115.85, 49.985],
      [115.9, 50.015],
      [115.925, 50.055],
      [115.915, 50.1],
      [115.885, 50.135],
      [115.835, 50.155],
      [115.78, 50.15],
      [115.73, 50.13],
      [115.7, 50.095],
      [115.69, 50.055],
      [115.705, 50.015],
      [115.75, 49.98],
      [115.8, 49.97],
    ],
  },
];

/**
 * The Ulz (Улз гол, Ульдза), which the seed document names and WDBII leaves out. Source 48°20.6′ N
 * 111°50.1′ E and mouth 49°56′ N 115°33′ E (ru.wikipedia.org, «Ульдза»); between them it passes
 * Norovlin, Bayan-Uul, Bayandun and Dashbalbar, whose positions are GeoNames'.
 */
export const DRAWN_RIVERS: readonly { id: string; class: 4 | 5; line: Point[] }[] = [
  {
    id: 'ulz',
    class: 4,
    line: [
      [111.836, 48.344],
      [111.88, 48.43],
      [111.93, 48.52],
      [111.94, 48.61],
      [112.0, 48.7],
      [112.12, 48.76],
      [112.21, 48.85],
      [112.33, 48.91],
      [112.42, 49.01],
      [112.58, 49.07],
      [112.72, 49.14],
      [112.88, 49.16],
      [113.02, 49.21],
      [113.2, 49.22],
      [113.37, 49.26],
      [113.55, 49.29],
      [113.72, 49.37],
      [113.93, 49.41],
      [114.12, 49.47],
      [114.28, 49.55],
      [114.41, 49.56],
      [114.58, 49.62],
      [114.77, 49.65],
      [114.95, 49.72],
      [115.14, 49.75],
      [115.27, 49.82],
      [115.41, 49.84],
      [115.5, 49.89],
      [115.545, 49.945],
    ],
  },
];
