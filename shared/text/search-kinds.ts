import type { EntityKind } from '../model/closed-lists.ts';

/** Between equally good results, what people look for first. */
export const KIND_ORDER: readonly EntityKind[] = [
  'atlas',
  'province',
  'lake',
  'river',
  'site',
  'species',
  'threat',
  'place',
  'border-area',
  'ecoregion',
  'corridor',
  'designation',
  'response',
];
