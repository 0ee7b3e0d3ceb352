import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { checkNames } from './check-names.ts';
import { checkPoints } from './check-points.ts';
import {
  checkParents,
  checkReferences,
  checkSourcesCited,
  checkUniqueness,
} from './check-references.ts';
import { checkDescriptions, checkPhrases, checkPrintable } from './check-translations.ts';
import { checkValues } from './check-values.ts';
import { type Completeness, measureCompleteness } from './completeness.ts';
import type { ContentIssue } from './content-issue.ts';
import type { Content } from './content-tables.ts';
import { readContent } from './read-content.ts';

export interface CheckedContent {
  readonly content: Content;
  readonly issues: readonly ContentIssue[];
  readonly completeness: readonly Completeness[];
}

/**
 * Reads the content and proves the rules of truth by machine.
 *
 * @param dataFolder the folder that holds `content/` and `geography/`
 */
export function checkContent(dataFolder: string): CheckedContent {
  const { content, issues } = readContent(join(dataFolder, 'content'));
  const provinces: FeatureCollection<Polygon | MultiPolygon, { id: string }> = JSON.parse(
    readFileSync(join(dataFolder, 'geography', 'provinces.geojson'), 'utf8'),
  );
  return {
    content,
    issues: [
      ...issues,
      ...checkUniqueness(content),
      ...checkReferences(content),
      ...checkSourcesCited(content),
      ...checkParents(content),
      ...checkNames(content),
      ...checkDescriptions(content),
      ...checkPhrases(content),
      ...checkPrintable(content),
      ...checkValues(content),
      ...checkPoints(content, provinces.features),
    ],
    completeness: measureCompleteness(content),
  };
}
