import type { Position } from '../model/schemas.ts';

function degreesMinutes(value: number, positive: string, negative: string): string {
  const totalMinutes = Math.round(Math.abs(value) * 60 * 1_000) / 1_000;
  const degrees = Math.floor(totalMinutes / 60);
  const minutes = (totalMinutes - degrees * 60).toFixed(3).padStart(6, '0');
  return `${degrees}°${minutes}′${value < 0 ? negative : positive}`;
}

/**
 * Latitude then longitude in degrees and minutes with three decimals, about two metres:
 * as satellite receivers show it. `45°02.000′N 136°20.000′E`.
 */
export function formatPrecisePosition([longitude, latitude]: Position): string {
  return `${degreesMinutes(latitude, 'N', 'S')} ${degreesMinutes(longitude, 'E', 'W')}`;
}
