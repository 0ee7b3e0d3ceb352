import type { RefusedFeature } from '#shared/api/annotations.ts';
import { windRings } from '#shared/geo/wind-rings.ts';
import {
  type AnnotationGeometry,
  MAXIMUM_POSITIONS,
  MAXIMUM_RINGS,
} from '#shared/model/annotation.ts';
import { formatPosition } from '#shared/text/format-position.ts';
import { quoteValue } from './quote-value.ts';
import { checkRegion } from './repair-region.ts';

/** Why a shape, or a part of one, cannot be taken. */
export type ShapeRefusal = Omit<RefusedFeature, 'index'>;

/** A shape of a file as annotations can hold it: one geometry for each part. */
export interface ReadShape {
  readonly geometries: readonly AnnotationGeometry[];
  /** Parts that had to be left out, while others could be taken. */
  readonly droppedParts: readonly ShapeRefusal[];
  /** A region crossed itself, or had holes outside, and was mended. */
  readonly isRepaired: boolean;
}

type Position = [number, number];

/** Ends the reading of one part; never leaves this file. */
class PartRefused extends Error {
  readonly refusal: ShapeRefusal;

  constructor(refusal: ShapeRefusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

function refuse(code: ShapeRefusal['code'], reason: string): never {
  throw new PartRefused({ code, reason });
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) refuse('bad-coordinate', 'its coordinates are not lists of numbers');
  if (value.length === 0) refuse('empty-geometry', 'its shape is empty');
  return value;
}

/** Elevations, which RFC 7946 allows, are dropped: the atlas does not keep them. */
function readPosition(value: unknown): Position {
  const [longitude, latitude] = listOf(value);
  if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) {
    refuse('bad-coordinate', 'one of its coordinates is not a number');
  }
  const [x, y] = [longitude as number, latitude as number];
  if (Math.abs(x) > 180 || Math.abs(y) > 90) {
    refuse('not-wgs84', `${x}, ${y} is no longitude and latitude in WGS 84 (EPSG:4326)`);
  }
  return [x, y];
}

function readPositions(value: unknown): Position[] {
  const list = listOf(value);
  if (list.length > MAXIMUM_POSITIONS) {
    refuse('too-many-points', `it has ${list.length} points, more than ${MAXIMUM_POSITIONS}`);
  }
  return list.map(readPosition);
}

function readLine(value: unknown): AnnotationGeometry {
  const coordinates = readPositions(value);
  if (coordinates.length < 2) refuse('too-few-points', 'a line needs two points');
  return { type: 'LineString', coordinates };
}

function readRing(value: unknown): Position[] {
  const ring = readPositions(value);
  const [first, last] = [ring[0], ring.at(-1)];
  if (first !== undefined && (first[0] !== last?.[0] || first[1] !== last[1])) ring.push(first);
  if (ring.length < 4) refuse('too-few-points', 'the ring of a region needs three corners');
  return ring;
}

interface ReadPart {
  readonly geometries: readonly AnnotationGeometry[];
  readonly isRepaired: boolean;
}

function readRegion(value: unknown): ReadPart {
  const list = listOf(value);
  if (list.length > MAXIMUM_RINGS) {
    refuse('too-many-points', `it has ${list.length} rings, more than ${MAXIMUM_RINGS}`);
  }
  const rings = list.map(readRing);
  const check = checkRegion(rings);
  switch (check.kind) {
    case 'sound':
      return {
        geometries: [windRings({ type: 'Polygon', coordinates: rings })],
        isRepaired: false,
      };
    case 'repaired': {
      const geometries = check.parts.map((coordinates) =>
        windRings({ type: 'Polygon', coordinates }),
      );
      return { geometries, isRepaired: true };
    }
    case 'no-area':
      return refuse('no-area', 'its rings enclose no area');
    case 'self-crossing': {
      const place = formatPosition(check.position);
      throw new PartRefused({
        code: 'self-crossing',
        reason: `its boundary crosses itself at ${place}`,
        place,
      });
    }
  }
}

const sound = (geometry: AnnotationGeometry): ReadPart => ({
  geometries: [geometry],
  isRepaired: false,
});

const readPoint = (value: unknown) => sound({ type: 'Point', coordinates: readPosition(value) });

/** Reads one part when its turn comes. */
type Part = () => ReadPart;

/** Collections in collections: RFC 7946 advises against even one. */
const MAXIMUM_NESTING = 8;

function partsOf(geometry: unknown, nesting = 0): readonly Part[] {
  if (typeof geometry !== 'object' || geometry === null) {
    return [() => refuse('no-geometry', 'a part of it is no geometry')];
  }
  if (nesting > MAXIMUM_NESTING) {
    return [() => refuse('too-deep', 'its collections are nested too deep')];
  }
  const { type, coordinates, geometries } = geometry as {
    type?: unknown;
    coordinates?: unknown;
    geometries?: unknown;
  };
  const each = (read: (value: unknown) => ReadPart): readonly Part[] =>
    Array.isArray(coordinates)
      ? coordinates.map((value) => () => read(value))
      : [() => refuse('bad-coordinate', 'its coordinates are not lists of numbers')];
  switch (type) {
    case 'Point':
      return [() => readPoint(coordinates)];
    case 'LineString':
      return [() => sound(readLine(coordinates))];
    case 'Polygon':
      return [() => readRegion(coordinates)];
    case 'MultiPoint':
      return each(readPoint);
    case 'MultiLineString':
      return each((value) => sound(readLine(value)));
    case 'MultiPolygon':
      return each(readRegion);
    case 'GeometryCollection':
      return Array.isArray(geometries)
        ? geometries.flatMap((part) => partsOf(part, nesting + 1))
        : [() => refuse('empty-geometry', 'its shape is empty')];
    default:
      return [() => refuse('no-geometry', `“${quoteValue(type)}” is no GeoJSON geometry`)];
  }
}

/**
 * Reads a GeoJSON geometry part by part. Rings left open are closed, and wound by the right-hand
 * rule; a part that cannot be taken does not keep the others out.
 */
export function readShape(geometry: unknown): ReadShape | ShapeRefusal {
  const geometries: AnnotationGeometry[] = [];
  const droppedParts: ShapeRefusal[] = [];
  let isRepaired = false;
  for (const part of partsOf(geometry)) {
    try {
      const read = part();
      geometries.push(...read.geometries);
      isRepaired ||= read.isRepaired;
    } catch (error) {
      if (!(error instanceof PartRefused)) throw error;
      droppedParts.push(error.refusal);
    }
  }
  if (geometries.length > 0) return { geometries, droppedParts, isRepaired };
  return droppedParts[0] ?? { code: 'empty-geometry', reason: 'its shape is empty' };
}
