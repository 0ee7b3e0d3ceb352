import type { Position } from '#shared/model/schemas.ts';

/** A point, or `null` unless both coordinates are known. */
export function toPosition(row: {
  readonly longitude: number | null;
  readonly latitude: number | null;
}): Position | null {
  return row.longitude === null || row.latitude === null ? null : [row.longitude, row.latitude];
}
