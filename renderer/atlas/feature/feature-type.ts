import type { Feature } from '#shared/model/linked.ts';

/** Types of features that have words of their own; what each table allows is in docs/content-tables.md. */
const FEATURE_TYPES = [
  'law',
  'ban',
  'agreement',
  'programme',
  'protected-area',
  'recovery',
  'flyway',
  'ecological-network',
  'migration-corridor',
  'wildlife-corridor',
  'boreal-forests-taiga',
  'flooded-grasslands',
  'temperate-broadleaf-and-mixed-forests',
  'temperate-coniferous-forests',
  'temperate-grasslands',
] as const;

type FeatureType = (typeof FEATURE_TYPES)[number];

/** The key of the type's words in the texts; `null` where a type has none and is left out. */
export function featureTypeKey(feature: Feature): `featureType.${FeatureType}` | null {
  const type = FEATURE_TYPES.find((candidate) => candidate === feature.type);
  return type === undefined ? null : `featureType.${type}`;
}
