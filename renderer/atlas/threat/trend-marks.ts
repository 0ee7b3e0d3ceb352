import type { Trend } from '#shared/model/closed-lists.ts';

/** Arrows beside the words of a trend, or where there is no room for these. */
export const TREND_MARKS: Readonly<Record<Trend, string>> = {
  increasing: '↗',
  stable: '→',
  decreasing: '↘',
  unknown: '',
};
