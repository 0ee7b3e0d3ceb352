import type { Point } from '../point.ts';

/**
 * The divide round the basins that the seed document names, drawn by hand over ETOPO5's relief,
 * WDBII's rivers and Natural Earth's borders, then checked by machine: the named rivers of the basin
 * lie inside, those of the Lena, the Selenga and the Gobi outside.
 *
 * A computed divide was tried and dropped: ETOPO5 is a quilt of one-degree squares over Mongolia and
 * northern China, so water flows along the seams, and the low Khanka–Razdolnaya divide is not in it.
 *
 * Only provinces that lie partly inside are cut by this ring; in whole provinces and at sea the line
 * is free (marked), and only has to go round them.
 */
export const BASIN_RING: readonly Point[] = [
  // Sea of Okhotsk to the Stanovoy: north of the Uda and of its tributary Maya.
  [136.6, 54.95],
  [135.75, 55.02],
  [135.35, 55.12],
  [134.9, 55.25],
  [134.4, 55.4],
  [133.9, 55.5],
  [133.55, 55.6],
  [133.1, 55.73],
  [132.65, 55.74],
  [132.3, 55.6],
  // Free: inside Amur Oblast.
  [131.2, 55.3],
  [126.0, 55.0],
  [122.6, 54.3],
  // Stanovoy and Olekma divide: Amur and Shilka (in), Tungir and Olekma (out).
  [121.7, 54.02],
  [121.2, 53.95],
  [120.6, 54.08],
  [120.05, 54.12],
  [119.45, 53.95],
  [118.95, 53.84],
  [118.5, 53.88],
  [118.2, 53.74],
  [117.8, 53.62],
  [117.35, 53.58],
  [117.08, 53.7],
  [117.1, 53.9],
  [117.45, 54.1],
  [117.85, 54.33],
  [118.3, 54.5],
  [118.35, 54.72],
  // Nercha (in), Kalakan and Karenga of the Vitim (out).
  [117.95, 54.78],
  [117.45, 54.55],
  [117.0, 54.22],
  [116.65, 53.95],
  [116.25, 53.68],
  [115.85, 53.4],
  [115.5, 53.12],
  [115.2, 52.86],
  [114.8, 52.7],
  [114.35, 52.66],
  [113.95, 52.66],
  // Yablonovy: Ingoda (in), Vitim, Khilok and Chikoy (out).
  [113.6, 52.5],
  [113.3, 52.32],
  [113.1, 52.12],
  [112.9, 51.94],
  [112.5, 51.75],
  [112.0, 51.5],
  [111.6, 51.32],
  [111.2, 51.1],
  [110.95, 50.85],
  [110.9, 50.5],
  [110.87, 50.2],
  [110.82, 49.95],
  [110.72, 49.72],
  [110.55, 49.5],
  // Khentii: Onon (in), Chikoy and Minj (out).
  [110.2, 49.36],
  [109.75, 49.28],
  [109.3, 49.28],
  [108.9, 49.18],
  [108.62, 49.02],
  [108.52, 48.82],
  // Kherlen (in), Tuul (out).
  [108.52, 48.64],
  [108.48, 48.42],
  [108.36, 48.2],
  [108.25, 48.0],
  [108.2, 47.75],
  [108.2, 47.5],
  [108.25, 47.25],
  [108.32, 47.02],
  [108.5, 46.82],
  [108.85, 46.66],
  // South of the Kherlen: the plains of Sükhbaatar and Dornod that drain nowhere (out).
  [109.3, 46.58],
  [109.85, 46.66],
  [110.4, 46.84],
  [110.95, 46.95],
  [111.5, 47.0],
  [112.1, 47.05],
  [112.7, 47.1],
  [113.3, 47.2],
  [113.9, 47.28],
  [114.5, 47.32],
  [115.1, 47.28],
  [115.7, 47.18],
  [116.35, 47.06],
  [117.0, 46.96],
  // Khalkh (in), Ulgai and the Ujimqin plain (out).
  [117.8, 46.82],
  [118.6, 46.8],
  [119.2, 46.74],
  [119.7, 46.7],
  [120.02, 46.72],
  [120.15, 46.5],
  // Greater Khingan: Taoer and Huolin of the Nen (in), Ulgai (out).
  [120.05, 46.2],
  [119.82, 45.95],
  [119.5, 45.7],
  [119.22, 45.5],
  [119.08, 45.25],
  [119.2, 45.0],
  // Huolin (in), Xinkai of the Liao (out).
  [119.6, 44.88],
  [120.1, 44.9],
  [120.7, 44.85],
  [121.3, 44.78],
  [121.85, 44.62],
  [122.3, 44.42],
  // Free: inside Jilin, out to the Sea of Japan and round Khabarovsk Krai.
  [122.8, 44.3],
  [126.0, 43.5],
  [131.0, 43.0],
  [133.0, 42.0],
  [143.5, 45.5],
  [143.5, 54.9],
];

/**
 * The crest of the Greater Khingan between the Argun (west) and the Nen (east), with a free line
 * closing it round the west: what the document's words “Haelar-Dalaihu Basins” hold of Inner
 * Mongolia if read strictly. Used for the comparison figure only.
 */
export const HAILAR_DALAI_RING: readonly Point[] = [
  [121.4, 53.6],
  [122.2, 52.6],
  [122.75, 52.0],
  [122.7, 51.5],
  [122.85, 51.1],
  [122.65, 50.6],
  [122.3, 50.25],
  [122.55, 49.98],
  [122.2, 49.62],
  [121.8, 49.4],
  [121.4, 49.0],
  [121.1, 48.6],
  [120.85, 48.1],
  [120.65, 47.6],
  [120.62, 47.2],
  [120.2, 46.95],
  [120.02, 46.72],
  [119.2, 46.74],
  [117.0, 46.98],
  [115.0, 46.5],
  [114.5, 50.0],
  [119.0, 54.5],
];
