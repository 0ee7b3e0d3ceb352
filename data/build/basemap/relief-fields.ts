import type { ElevationGrid } from '../geography.ts';
import type { BaseMapGeography } from './base-map-geography.ts';
import { blurHeights, extendLand, type HeightField, smoothRelief } from './smooth-relief.ts';

/** The heights that tiles are drawn from; all can be passed to workers as they are. */
export type ReliefFields = {
  /** For shading up to zoom 5: seams removed, land carried over the coast. */
  shade: HeightField;
  /** For shading from zoom 6, where a sample is 7 pixels and more: softer. */
  softShade: HeightField;
  /** For tints: the same, softer. */
  tint: HeightField;
  /** Sea floor. */
  sea: HeightField;
  /** The wide surroundings. */
  far: HeightField;
};

/** Prepares the heights once for all tiles. */
export function prepareReliefFields(geography: BaseMapGeography): ReliefFields {
  const smooth = smoothRelief(geography.relief);
  return {
    shade: share(extendLand(blurHeights(smooth, 0.6), 6)),
    softShade: share(extendLand(blurHeights(smooth, 1.25), 6)),
    tint: share(extendLand(blurHeights(smooth, 2), 8)),
    sea: share(blurHeights(asField(geography.relief), 1.2)),
    far: share(asField(geography.farRelief)),
  };
}

/** Whether a place lies well inside the fine grid. */
export function isInsideField(field: HeightField, longitude: number, latitude: number): boolean {
  const east = field.west + (field.columns - 1) * field.cellDegrees;
  const south = field.north - (field.rows - 1) * field.cellDegrees;
  return (
    longitude > field.west + 0.2 &&
    longitude < east - 0.2 &&
    latitude > south + 0.2 &&
    latitude < field.north - 0.2
  );
}

function asField(grid: ElevationGrid): HeightField {
  return { ...grid, metres: Float32Array.from(grid.metres) };
}

/** Moves the samples to shared memory, so that workers read one copy. */
function share(field: HeightField): HeightField {
  const metres = new Float32Array(new SharedArrayBuffer(field.metres.byteLength));
  metres.set(field.metres);
  return { ...field, metres };
}
