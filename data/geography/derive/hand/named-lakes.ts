import type { Point } from '../point.ts';

/** Lakes the atlas names, each by a position inside its GSHHG polygon. */
export const NAMED_LAKES: readonly { id: string; inside: Point }[] = [
  { id: 'khanka', inside: [132.4, 44.95] },
  { id: 'little-khanka', inside: [132.4, 45.36] },
  { id: 'hulun', inside: [117.4, 48.95] },
  { id: 'buir', inside: [117.69, 47.8] },
  { id: 'chukchagir', inside: [136.58, 52.0] },
  { id: 'evoron', inside: [136.5, 51.45] },
  { id: 'udyl', inside: [140.03, 52.19] },
  { id: 'orel', inside: [139.8, 53.45] },
  { id: 'chlya', inside: [140.15, 53.5] },
  { id: 'chagan', inside: [124.28, 45.25] },
  { id: 'jingpo', inside: [128.95, 43.9] },
  { id: 'songhua-lake', inside: [126.8, 43.65] },
  { id: 'khukh', inside: [115.58, 49.51] },
  { id: 'yakhi', inside: [114.43, 48.63] },
  { id: 'baikal', inside: [107.7, 53.2] },
  { id: 'khovsgol', inside: [100.5, 51.0] },
  { id: 'dalinor', inside: [116.63, 43.29] },
];

/**
 * Lakes that GSHHG keeps as parts of the wide Amur: each is cut out of that polygon by a box
 * (west, south, east, north) drawn by eye across the neck of the lake.
 */
export const LAKES_CUT_FROM_RIVERS: readonly {
  id: string;
  box: [number, number, number, number];
}[] = [
  { id: 'bolon', box: [136.0, 49.55, 136.58, 49.97] },
  { id: 'kizi', box: [140.22, 51.5, 140.85, 51.69] },
  { id: 'kadi', box: [140.36, 51.78, 140.75, 52.03] },
  { id: 'khummi', box: [137.13, 50.15, 137.5, 50.38] },
];
