import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { ContentIssue } from './content-issue.ts';
import type { Content } from './content-tables.ts';
import { lineOf } from './read-content.ts';

/**
 * Every point lies inside a province that its row names, except those of
 * `point_exceptions.csv`; an exception that is not needed is an issue too.
 *
 * @param provinces outlines with the ISO code as `properties.id`
 */
export function checkPoints(
  content: Content,
  provinces: readonly Feature<Polygon | MultiPolygon, { id: string }>[],
): ContentIssue[] {
  const issues: ContentIssue[] = [];
  const outlines = new Map(provinces.map((feature) => [feature.properties.id, feature]));
  const exceptions = new Set(content.point_exceptions.map((row) => row.site_id));
  for (const row of content.sites) {
    if (row.longitude === null || row.latitude === null) continue;
    const point = [row.longitude, row.latitude];
    const isInside = row.provinces.some((id) => {
      const outline = outlines.get(id);
      return outline !== undefined && booleanPointInPolygon(point, outline);
    });
    if (!isInside && !exceptions.has(row.id)) {
      const message = `${row.id}: ${point.join(', ')} is outside ${row.provinces.join(', ')}`;
      issues.push({ rule: 'point', table: 'sites', line: lineOf(row), message });
    }
    if (isInside && exceptions.has(row.id)) {
      const message = `${row.id} lies inside its province and needs no exception`;
      issues.push({ rule: 'point', table: 'point_exceptions', line: null, message });
    }
  }
  for (const row of content.places) {
    const outline = outlines.get(row.province_id);
    if (outline && !booleanPointInPolygon([row.longitude, row.latitude], outline)) {
      const message = `${row.id} is outside ${row.province_id}`;
      issues.push({ rule: 'point', table: 'places', line: lineOf(row), message });
    }
  }
  return issues;
}
