import type { Point } from '../point.ts';

/**
 * Rivers the atlas names. WDBII carries no names, so each river is given by positions near its
 * source, its mouth and, where the way is not the shortest, between; the line itself is WDBII's.
 * `class`: 1 main, 2 large, 3 medium, 4 small, 5 minor.
 */
export type NamedRiver = { id: string; class: 1 | 2 | 3 | 4 | 5; via: Point[] };

export const NAMED_RIVERS: readonly NamedRiver[] = [
  {
    id: 'amur',
    class: 1,
    via: [
      [121.48, 53.32],
      [125.9, 52.66],
      [127.59, 50.21],
      [131.12, 47.68],
      [132.5, 47.72],
      [135.06, 48.45],
      [137.0, 50.4],
      [140.72, 53.15],
    ],
  },
  {
    id: 'argun',
    class: 2,
    via: [
      [117.87, 49.51],
      [119.35, 50.2],
      [121.48, 53.32],
    ],
  },
  {
    id: 'hailar',
    class: 3,
    via: [
      [122.43, 49.93],
      [117.87, 49.51],
    ],
  },
  {
    id: 'shilka',
    class: 2,
    via: [
      [115.83, 51.71],
      [121.48, 53.32],
    ],
  },
  {
    id: 'ingoda',
    class: 3,
    via: [
      [111.05, 49.71],
      [115.83, 51.71],
    ],
  },
  {
    id: 'onon',
    class: 3,
    via: [
      [108.81, 48.84],
      [115.83, 51.71],
    ],
  },
  {
    id: 'kherlen',
    class: 3,
    via: [
      [109.35, 48.58],
      [117.06, 48.75],
    ],
  },
  {
    id: 'khalkh',
    class: 4,
    via: [
      [120.5, 47.09],
      [117.97, 48.0],
      [117.81, 47.93],
    ],
  },
  {
    id: 'orshun',
    class: 4,
    via: [
      [117.97, 48.0],
      [117.74, 48.97],
    ],
  },
  {
    id: 'nercha',
    class: 4,
    via: [
      [118.0, 54.57],
      [116.66, 51.91],
    ],
  },
  {
    id: 'gazimur',
    class: 4,
    via: [
      [117.49, 50.73],
      [120.36, 52.94],
    ],
  },
  {
    id: 'gen',
    class: 4,
    via: [
      [122.64, 51.15],
      [119.36, 50.31],
    ],
  },
  {
    id: 'jiliu',
    class: 4,
    via: [
      [122.73, 51.79],
      [120.69, 52.03],
    ],
  },
  {
    id: 'zeya',
    class: 2,
    via: [
      [130.58, 55.71],
      [127.59, 50.21],
    ],
  },
  {
    id: 'gilyuy',
    class: 4,
    via: [
      [126.39, 55.57],
      [127.47, 53.95],
    ],
  },
  {
    id: 'selemdzha',
    class: 3,
    via: [
      [134.6, 52.44],
      [128.88, 51.73],
    ],
  },
  {
    id: 'tom',
    class: 4,
    via: [
      [131.16, 51.32],
      [127.86, 50.98],
    ],
  },
  {
    id: 'bureya',
    class: 3,
    via: [
      [134.49, 52.44],
      [129.52, 49.39],
    ],
  },
  {
    id: 'huma',
    class: 4,
    via: [
      [122.75, 51.73],
      [126.7, 51.67],
    ],
  },
  {
    id: 'xun',
    class: 4,
    via: [
      [128.32, 48.16],
      [128.92, 49.45],
    ],
  },
  {
    id: 'songhua',
    class: 2,
    via: [
      [128.05, 42.02],
      [126.9, 43.51],
      [126.67, 43.71],
      [124.66, 45.44],
      [130.33, 46.83],
      [132.5, 47.72],
    ],
  },
  {
    id: 'nen',
    class: 2,
    via: [
      [124.51, 51.33],
      [123.84, 46.31],
      [124.66, 45.44],
    ],
  },
  {
    id: 'gan',
    class: 4,
    via: [
      [122.81, 51.44],
      [125.16, 49.17],
    ],
  },
  {
    id: 'nuomin',
    class: 4,
    via: [
      [122.02, 49.98],
      [124.47, 48.1],
    ],
  },
  {
    id: 'nemor',
    class: 4,
    via: [
      [127.74, 47.73],
      [124.55, 48.33],
    ],
  },
  {
    id: 'yalu-nen',
    class: 4,
    via: [
      [121.69, 48.78],
      [123.52, 46.95],
    ],
  },
  {
    id: 'chuoer',
    class: 4,
    via: [
      [121.47, 48.61],
      [123.61, 46.8],
    ],
  },
  {
    id: 'taoer',
    class: 4,
    via: [
      [120.1, 47.08],
      [123.83, 45.72],
    ],
  },
  {
    id: 'lalin',
    class: 4,
    via: [
      [127.77, 44.1],
      [125.7, 45.51],
    ],
  },
  {
    id: 'hulan',
    class: 4,
    via: [
      [128.63, 47.21],
      [126.75, 45.92],
    ],
  },
  {
    id: 'huifa',
    class: 4,
    via: [
      [125.37, 42.04],
      [126.93, 43.11],
    ],
  },
  {
    id: 'yinma',
    class: 4,
    via: [
      [125.65, 43.09],
      [125.92, 44.79],
    ],
  },
  {
    id: 'mudan',
    class: 3,
    via: [
      [127.93, 43.05],
      [128.72, 43.75],
      [128.95, 44.04],
      [129.53, 46.32],
    ],
  },
  {
    id: 'tangwang',
    class: 4,
    via: [
      [129.2, 48.73],
      [129.91, 46.67],
    ],
  },
  {
    id: 'ussuri',
    class: 2,
    via: [
      [134.32, 43.7],
      [133.42, 45.57],
      [135.08, 48.45],
    ],
  },
  {
    id: 'sungacha',
    class: 4,
    via: [
      [132.84, 45.06],
      [133.42, 45.57],
    ],
  },
  {
    id: 'arsenyevka',
    class: 4,
    via: [
      [132.84, 43.52],
      [133.58, 44.84],
    ],
  },
  {
    id: 'muling',
    class: 4,
    via: [
      [130.06, 43.88],
      [133.5, 45.87],
    ],
  },
  {
    id: 'bolshaya-ussurka',
    class: 4,
    via: [
      [135.0, 44.71],
      [133.67, 45.97],
    ],
  },
  {
    id: 'bikin',
    class: 3,
    via: [
      [137.02, 47.03],
      [134.03, 46.85],
    ],
  },
  {
    id: 'khor',
    class: 4,
    via: [
      [137.96, 48.8],
      [134.67, 47.81],
    ],
  },
  {
    id: 'anyui',
    class: 4,
    via: [
      [137.74, 48.22],
      [136.45, 49.31],
    ],
  },
  {
    id: 'urmi',
    class: 4,
    via: [
      [134.49, 50.48],
      [134.27, 48.72],
    ],
  },
  {
    id: 'kur',
    class: 4,
    via: [
      [136.18, 50.47],
      [134.27, 48.72],
    ],
  },
  {
    id: 'tunguska-amur',
    class: 4,
    via: [
      [134.27, 48.72],
      [134.99, 48.61],
    ],
  },
  {
    id: 'gorin',
    class: 4,
    via: [
      [136.53, 51.37],
      [137.64, 50.72],
    ],
  },
  {
    id: 'amgun',
    class: 3,
    via: [
      [134.33, 51.28],
      [139.7, 52.94],
    ],
  },
  {
    id: 'uda',
    class: 3,
    via: [
      [130.5, 54.01],
      [135.27, 54.74],
    ],
  },
  {
    id: 'tumnin',
    class: 4,
    via: [
      [138.74, 50.83],
      [140.33, 49.27],
    ],
  },
  {
    id: 'koppi',
    class: 4,
    via: [
      [138.24, 48.67],
      [140.17, 48.55],
    ],
  },
  {
    id: 'razdolnaya',
    class: 4,
    via: [
      [130.41, 43.29],
      [131.77, 43.3],
    ],
  },
  {
    id: 'tumen',
    class: 3,
    via: [
      [128.12, 41.97],
      [130.69, 42.3],
    ],
  },
  {
    id: 'yalu',
    class: 3,
    via: [
      [128.1, 41.96],
      [125.33, 40.63],
      [124.96, 40.45],
      [124.37, 40.09],
    ],
  },
  {
    id: 'olekma',
    class: 3,
    via: [
      [117.34, 53.78],
      [121.69, 58.0],
    ],
  },
  {
    id: 'nyukzha',
    class: 4,
    via: [
      [122.37, 54.68],
      [121.56, 56.58],
    ],
  },
];

/** Ways through lakes, drawn by hand, where WDBII breaks a river off: a label can follow on. */
export const LAKE_PASSAGES: readonly Point[][] = [
  // Songhua Lake (Fengman reservoir)
  [
    [126.9, 43.51],
    [126.89, 43.58],
    [126.86, 43.63],
    [126.78, 43.65],
    [126.73, 43.67],
    [126.74, 43.7],
    [126.68, 43.71],
    [126.655, 43.72],
  ],
  // Lake Jingpo
  [
    [128.72, 43.75],
    [128.79, 43.79],
    [128.87, 43.85],
    [128.94, 43.91],
    [128.97, 43.98],
    [128.95, 44.04],
  ],
];
