import type { Position } from '../model/schemas.ts';

/** Decimal places kept of a degree: the seventh is about one centimetre. */
export const POSITION_DECIMALS = 7;

/** A position as it is stored: nothing finer than a centimetre is known. */
export function roundPosition([longitude, latitude]: Position): [number, number] {
  return [
    Number(longitude.toFixed(POSITION_DECIMALS)),
    Number(latitude.toFixed(POSITION_DECIMALS)),
  ];
}
