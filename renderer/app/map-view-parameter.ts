import type { Position } from '#shared/model/schemas.ts';

/** What the map shows: its zoom (256-pixel tiles) and the position in its centre. */
export interface MapView {
  readonly zoom: number;
  readonly centre: Position;
}

/** Writes `zoom/latitude/longitude`; four decimals are about ten metres. */
export function formatMapView({ zoom, centre: [longitude, latitude] }: MapView): string {
  return [zoom, latitude.toFixed(4), longitude.toFixed(4)].join('/');
}

/** Reads what `formatMapView` wrote; `null` for anything else. */
export function parseMapView(text: string | null): MapView | null {
  if (text === null) return null;
  const parts = text.split('/');
  if (parts.length !== 3 || parts.some((part) => part.trim() === '')) return null;
  const [zoom, latitude, longitude] = parts.map(Number) as [number, number, number];
  if (![zoom, latitude, longitude].every(Number.isFinite)) return null;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || zoom < 0 || zoom > 20) return null;
  return { zoom, centre: [longitude, latitude] };
}
