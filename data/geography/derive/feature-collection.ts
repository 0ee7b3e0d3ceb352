import { writeFile } from 'node:fs/promises';
import type { Feature, Geometry } from 'geojson';

/**
 * Writes a GeoJSON file with one feature a line, so that a change of one feature is a change of one
 * line, and with the origin of the data in the foreign member `source`.
 */
export async function writeFeatureCollection(
  file: string,
  source: string,
  features: readonly Feature<Geometry>[],
): Promise<void> {
  const rows = features.map((feature) => JSON.stringify(feature)).join(',\n');
  await writeFile(
    file,
    `{"type":"FeatureCollection","source":${JSON.stringify(source)},"features":[\n${rows}\n]}\n`,
  );
}
