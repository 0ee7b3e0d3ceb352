import type { AdjustedFeature, RefusedFeature } from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import { windRings } from '#shared/geo/wind-rings.ts';
import type { Annotation, AnnotationGeometry } from '#shared/model/annotation.ts';
import { foreignCoordinateSystem } from './geojson-crs.ts';
import { type ImportedFields, readFields } from './geojson-fields.ts';
import { readShape, type ShapeRefusal } from './geojson-geometry.ts';

/** Writes annotations as an RFC 7946 FeatureCollection that QGIS and other programs open. */
export function writeGeoJson(annotations: readonly Annotation[]): string {
  const features = annotations.map(({ id, geometry, sharedVersions, ...properties }) => ({
    type: 'Feature',
    id,
    geometry: windRings(geometry),
    // One text: lists do not come whole through every GIS.
    properties: { ...properties, sharedVersions: sharedVersions.join(' ') },
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
}

/** A feature taken from a file: an annotation of this program, or a bare shape of another. */
export interface ImportedFeature {
  readonly index: number;
  /** Where the file names one that is a UUID, in small letters. */
  readonly id: string | null;
  readonly geometries: readonly AnnotationGeometry[];
  readonly fields: ImportedFields;
  readonly sharedVersions: readonly string[];
}

export interface ReadGeoJson {
  readonly features: readonly ImportedFeature[];
  readonly refused: readonly RefusedFeature[];
  readonly adjusted: readonly AdjustedFeature[];
}

const UUID = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})\}?$/i;

/** The id stands at the feature; a GIS moves it among the properties and puts its own there. */
function readId(candidates: readonly unknown[]): string | null {
  for (const value of candidates) {
    const match = typeof value === 'string' ? UUID.exec(value.trim()) : null;
    if (match?.[1] !== undefined) return match[1].toLowerCase();
  }
  return null;
}

type Members = Readonly<Record<string, unknown>>;

function membersOf(value: unknown): Members | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Members)
    : null;
}

interface ReadFeature {
  readonly feature: ImportedFeature;
  readonly adjusted: readonly AdjustedFeature[];
}

function readFeature(value: unknown, index: number): ReadFeature | ShapeRefusal {
  const feature = membersOf(value);
  if (feature?.['type'] !== 'Feature') {
    return { code: 'not-a-feature', reason: 'it is not a GeoJSON feature' };
  }
  const geometry = membersOf(feature['geometry']);
  if (geometry === null) return { code: 'no-geometry', reason: 'it has no geometry' };
  const shape = readShape(geometry);
  if ('code' in shape) return shape;
  const properties = membersOf(feature['properties']) ?? {};
  const { fields, sharedVersions, adjustments } = readFields(properties);
  const adjusted: AdjustedFeature[] = adjustments.map((adjustment) => ({ index, ...adjustment }));
  if (shape.isRepaired) {
    const reason = 'its boundary crossed itself or had holes outside, and was mended';
    adjusted.push({ index, code: 'repaired', reason });
  }
  if (shape.droppedParts.length > 0) {
    const reason = `${shape.droppedParts.length} of its parts left out: ${shape.droppedParts[0]?.reason}`;
    adjusted.push({ index, code: 'part-dropped', reason });
  }
  const id = readId([feature['id'], properties['id']]);
  const { geometries } = shape;
  return { feature: { index, id, geometries, fields, sharedVersions }, adjusted };
}

const GEOMETRY_TYPES: readonly unknown[] = [
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
];

/** The features of a file; RFC 7946 allows one feature, or one geometry, alone. */
function featuresOf(file: Members): readonly unknown[] {
  const type = file['type'];
  if (type === 'Feature') return [file];
  if (GEOMETRY_TYPES.includes(type)) return [{ type: 'Feature', properties: {}, geometry: file }];
  const features = file['features'];
  if (type === 'FeatureCollection' && Array.isArray(features)) return features;
  throw invalid('it is not GeoJSON');
}

/**
 * Reads a GeoJSON file of this or any other program.
 *
 * @throws AtlasError `invalid-file` when the file as a whole is no GeoJSON in WGS 84; a single bad
 *   feature is refused with its reason instead
 */
export function readGeoJson(text: string): ReadGeoJson {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw invalid('it is not JSON, or it was cut off', cause);
  }
  const file = membersOf(value);
  if (file === null) throw invalid('it is not GeoJSON');
  const system = foreignCoordinateSystem(file['crs']);
  if (system !== null) {
    throw invalid(`its coordinates are in ${system}; export it in WGS 84 (EPSG:4326)`);
  }
  const features: ImportedFeature[] = [];
  const refused: RefusedFeature[] = [];
  const adjusted: AdjustedFeature[] = [];
  featuresOf(file).forEach((item, index) => {
    const result = readFeature(item, index);
    if ('code' in result) refused.push({ index, ...result });
    else {
      features.push(result.feature);
      adjusted.push(...result.adjusted);
    }
  });
  return { features, refused, adjusted };
}

function invalid(reason: string, cause?: unknown): AtlasError {
  return new AtlasError(
    'invalid-file',
    `The file was not imported: ${reason}. Your annotations are as they were.`,
    { reason },
    { cause },
  );
}
