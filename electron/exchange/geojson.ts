import type { RefusedFeature } from '#shared/api/annotations.ts';
import { AtlasError } from '#shared/errors/atlas-error.ts';
import {
  type Annotation,
  type AnnotationGeometry,
  annotationGeometrySchema,
  annotationSchema,
} from '#shared/model/annotation.ts';

/** Writes annotations as an RFC 7946 FeatureCollection that QGIS and other programs open. */
export function writeGeoJson(annotations: readonly Annotation[]): string {
  const features = annotations.map(({ id, geometry, ...properties }) => ({
    type: 'Feature',
    id,
    geometry,
    properties,
  }));
  return `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`;
}

/** A feature taken from a file: a whole annotation of this program, or a bare shape of another. */
export interface ImportedFeature {
  readonly index: number;
  /** Present where the file was written by this program. */
  readonly annotation: Annotation | null;
  readonly geometries: readonly AnnotationGeometry[];
  readonly title: string;
  readonly note: string;
}

export interface ReadGeoJson {
  readonly features: readonly ImportedFeature[];
  readonly refused: readonly RefusedFeature[];
}

/** Drops elevations, which RFC 7946 allows and the atlas does not keep. */
function flatten(coordinates: unknown): unknown {
  if (!Array.isArray(coordinates)) return coordinates;
  return typeof coordinates[0] === 'number' ? coordinates.slice(0, 2) : coordinates.map(flatten);
}

function parts(geometry: {
  type?: unknown;
  coordinates?: unknown;
  geometries?: unknown;
}): unknown[] {
  const coordinates = flatten(geometry.coordinates);
  const split = (type: string) =>
    Array.isArray(coordinates) ? coordinates.map((part) => ({ type, coordinates: part })) : [];
  switch (geometry.type) {
    case 'MultiPoint':
      return split('Point');
    case 'MultiLineString':
      return split('LineString');
    case 'MultiPolygon':
      return split('Polygon');
    case 'GeometryCollection':
      return Array.isArray(geometry.geometries) ? geometry.geometries.flatMap(parts) : [];
    default:
      return [{ type: geometry.type, coordinates }];
  }
}

function textOf(
  properties: Record<string, unknown>,
  keys: readonly string[],
  length: number,
): string {
  for (const key of keys) {
    const value = properties[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, length);
  }
  return '';
}

/** Property names under which other programs keep a title or a note. */
const TITLE_KEYS = ['title', 'name', 'Name', 'NAME', 'label'];
const NOTE_KEYS = ['note', 'description', 'desc', 'comment', 'notes'];

type Refusal = Omit<RefusedFeature, 'index'>;

function readFeature(value: unknown, index: number): ImportedFeature | Refusal {
  const feature = value as {
    type?: unknown;
    id?: unknown;
    geometry?: unknown;
    properties?: unknown;
  };
  if (typeof feature !== 'object' || feature === null || feature.type !== 'Feature') {
    return { code: 'not-a-feature', reason: 'it is not a GeoJSON feature' };
  }
  if (typeof feature.geometry !== 'object' || feature.geometry === null)
    return { code: 'no-geometry', reason: 'it has no geometry' };
  const geometries: AnnotationGeometry[] = [];
  for (const part of parts(feature.geometry)) {
    const result = annotationGeometrySchema.safeParse(part);
    if (!result.success) {
      const [first] = result.error.issues;
      const reason = `its geometry is not valid in WGS 84: ${first?.path.join('.')} ${first?.message}`;
      return { code: 'not-wgs84', reason };
    }
    geometries.push(result.data);
  }
  if (geometries.length === 0) return { code: 'empty-geometry', reason: 'its geometry is empty' };
  const properties = (feature.properties ?? {}) as Record<string, unknown>;
  const own = annotationSchema.safeParse({
    ...properties,
    id: feature.id,
    geometry: geometries[0],
  });
  return {
    index,
    annotation: own.success && geometries.length === 1 ? own.data : null,
    geometries,
    title: textOf(properties, TITLE_KEYS, 200),
    note: textOf(properties, NOTE_KEYS, 10_000),
  };
}

/**
 * Reads a GeoJSON file of this or any other program.
 *
 * @throws AtlasError `invalid-file` when the file as a whole is no GeoJSON in WGS 84; a single bad
 *   feature is refused with its reason instead
 */
export function readGeoJson(text: string): ReadGeoJson {
  let value: { type?: unknown; features?: unknown; crs?: { properties?: { name?: unknown } } };
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw invalid('it is not JSON, or it was cut off', cause);
  }
  const system = value?.crs?.properties?.name;
  if (typeof system === 'string' && !/CRS84|EPSG:{1,2}4326$/.test(system)) {
    throw invalid(`its coordinates are in ${system}; export it in WGS 84 (EPSG:4326)`);
  }
  const list = value?.type === 'Feature' ? [value] : value?.features;
  if ((value?.type !== 'FeatureCollection' && value?.type !== 'Feature') || !Array.isArray(list)) {
    throw invalid('it is not a GeoJSON feature collection');
  }
  const features: ImportedFeature[] = [];
  const refused: RefusedFeature[] = [];
  list.forEach((item, index) => {
    const result = readFeature(item, index);
    if ('code' in result) refused.push({ index, ...result });
    else features.push(result);
  });
  return { features, refused };
}

function invalid(reason: string, cause?: unknown): AtlasError {
  return new AtlasError(
    'invalid-file',
    `The file was not imported: ${reason}. Your annotations are as they were.`,
    { reason },
    { cause },
  );
}
