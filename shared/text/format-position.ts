import type { Position } from '../model/schemas.ts';

function degreesMinutes(value: number, positive: string, negative: string): string {
  const totalMinutes = Math.round(Math.abs(value) * 60 * 10) / 10;
  const degrees = Math.floor(totalMinutes / 60);
  const minutes = (totalMinutes - degrees * 60).toFixed(1).padStart(4, '0');
  return `${degrees}°${minutes}′${value < 0 ? negative : positive}`;
}

/** Latitude then longitude in degrees and decimal minutes, as field officers read a receiver: `45°02.0′N 136°20.0′E`. */
export function formatPosition([longitude, latitude]: Position): string {
  return `${degreesMinutes(latitude, 'N', 'S')} ${degreesMinutes(longitude, 'E', 'W')}`;
}
